import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { SideDrawer, SkeletonRows } from "@passerelle/ui";
import type { ReactNode, Ref } from "react";
import { ContactDrawerQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { nameOf } from "../contact-name.ts";
import { OpenContact } from "./open-contact.tsx";
import { NewContact } from "./new-contact.tsx";

export type CompanyFieldProps = {
  companyId: string | undefined;
  onChange: (companyId: string | undefined) => void;
  error: string | undefined;
  ref: Ref<HTMLInputElement>;
};

export type ContactDrawerProps = {
  /** A contact's id, `new`, or nothing: the address says which. */
  contact: string | undefined;
  /** The company of a new contact, when it is known. */
  company?: { id: string; name: string };
  /** The field that chooses it otherwise: another domain's. */
  companyField?: (props: CompanyFieldProps) => ReactNode;
  onClose: () => void;
  onSaved: () => void;
  /** Below the record: what another domain knows of this person. */
  more?: (contactId: string) => ReactNode;
  say: (notice: NoticeWords | undefined) => void;
};

/**
 * A person of a client, beside the list or the record it comes from. Unmasked: Apollo keeps a fragment under the ids it
 * was asked for, and the list behind the drawer may hold this contact alone, under the same key.
 */
export function ContactDrawer(props: ContactDrawerProps) {
  const { t } = useLingui();
  const { contact, company, onClose } = props;
  const isNew = contact === "new";
  const answer = useQuery(ContactDrawerQueryDocument, {
    variables: { id: contact ?? "" },
    skip: !contact || isNew,
    // What is changed must be what stands there now, not what a list once showed.
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const shown = answer.data?.contact;

  return (
    <SideDrawer
      opened={contact !== undefined}
      onClose={onClose}
      context={isNew ? company?.name : shown?.company.name}
      title={isNew ? t`Nouveau contact` : shown ? nameOf(shown) : t`Contact`}
    >
      {isNew && <NewContact {...props} />}
      {contact && !isNew && (
        <Block key={contact} answer={answer} skeleton={<SkeletonRows />}>
          {(data) => (
            <>
              <OpenContact {...props} contact={data.contact} />
              {data.contact && props.more?.(data.contact.id)}
            </>
          )}
        </Block>
      )}
    </SideDrawer>
  );
}
