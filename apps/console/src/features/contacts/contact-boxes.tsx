import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { dutyLabels, localeLabels } from "@passerelle/schema/vocabulary";
import { EmptyState, Initials, UiLink, useLocale } from "@passerelle/ui";
import { IconMail, IconUsers } from "@tabler/icons-react";
import { useId } from "react";
import { ContactRow_ContactFragmentDoc, type ContactRow_ContactFragment } from "#gql";
import { AccessCell } from "./access/access-cell.tsx";
import { AccessChip } from "./access/access-chip.tsx";
import { useInvitation } from "./access/use-invitation.tsx";
import { useUninvitable } from "./access/use-uninvitable.ts";
import { ContactMenu, type ContactMenuProps } from "./acts/contact-menu.tsx";
import styles from "./contact-boxes.module.css";
import { nameOf } from "./contact-name.ts";
import { LoginNote } from "./form/login-note.tsx";

type ContactBoxesProps = {
  contacts: FragmentType<ContactRow_ContactFragment>[];
  hrefOf: (contactId: string) => string;
} & Pick<ContactMenuProps, "say" | "onChanged">;

/** The people of one company, each in its box, with the invitation to its extranet. */
export function ContactBoxes({ contacts: from, hrefOf, say, onChanged }: ContactBoxesProps) {
  const { data: contacts } = useSuspenseFragment({ fragment: ContactRow_ContactFragmentDoc, from });

  if (contacts.length === 0)
    return (
      <EmptyState icon={IconUsers}>
        <Trans>Les contacts de cette entreprise apparaîtront ici.</Trans>
      </EmptyState>
    );
  return (
    <ul className={styles.boxes}>
      {contacts.map((contact) => (
        <ContactBox key={contact.id} contact={contact} href={hrefOf(contact.id)} say={say} onChanged={onChanged} />
      ))}
    </ul>
  );
}

function ContactBox({ contact, href, say, onChanged }: ContactMenuProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const name = nameOf(contact);
  const duties = contact.duties.map((duty) => dutyLabels[duty][locale]).join(", ");

  return (
    <li className={styles.box}>
      <div className={styles.head}>
        <Initials name={name} />
        <div className={styles.who}>
          <p className={styles.name}>
            <UiLink href={href}>{name}</UiLink>{" "}
            {contact.isPrimary && <span className={styles.detail}>{t`contact principal`}</span>}
          </p>
          <p className={styles.detail}>{contact.jobTitle ?? t`Fonction non renseignée`}</p>
        </div>
        <ContactMenu contact={contact} href={href} say={say} onChanged={onChanged} />
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t`E-mail`}</dt>
          <dd>{contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : t`aucun`}</dd>
        </div>
        {contact.phone && (
          <div>
            <dt>{t`Téléphone`}</dt>
            <dd>{contact.phone}</dd>
          </div>
        )}
        {contact.locale !== "FR" && (
          <div>
            <dt>{t`Langue`}</dt>
            <dd>{localeLabels[contact.locale][locale]}</dd>
          </div>
        )}
        {duties && contact.company.kind === "COMPANY" && (
          <div>
            <dt>{t`Droits`}</dt>
            <dd>{duties}</dd>
          </div>
        )}
      </dl>
      <LoginNote contact={contact} />
      <ContactBoxAccess contact={contact} say={say} />
    </li>
  );
}

function ContactBoxAccess({ contact, say }: Pick<ContactMenuProps, "contact" | "say">) {
  const isInvitable = contact.access === "NOT_INVITED" || contact.access === "REVOKED";
  if (!contact.viewerCan.invite || !isInvitable)
    return (
      <div className={styles.access}>
        <AccessCell contact={contact} say={say} />
      </div>
    );
  return (
    <div className={styles.access}>
      {contact.access === "REVOKED" && <AccessChip contact={contact} />}
      <InviteButton contact={contact} say={say} />
    </div>
  );
}

/** In words, as the company record says it; when it cannot be used, the reason stands under it. */
function InviteButton({ contact, say }: Pick<ContactMenuProps, "contact" | "say">) {
  const reasonId = useId();
  const { invite, busy } = useInvitation(contact, say);
  const reason = useUninvitable()(contact);

  return (
    <div className={styles.invite}>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconMail size={16} aria-hidden />}
        disabled={reason !== undefined}
        aria-describedby={reason ? reasonId : undefined}
        loading={busy}
        onClick={() => void invite()}
      >
        <Trans>Envoyer une invitation à l’Extranet Entreprise</Trans>
      </Button>
      {reason && (
        <p id={reasonId} className={styles.detail}>
          {reason}
        </p>
      )}
    </div>
  );
}
