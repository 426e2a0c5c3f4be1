import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { HelpLink, Section, SkeletonRows } from "@passerelle/ui";
import { useState } from "react";
import { z } from "zod";
import { CompanyCalendarFeeds } from "#features/calendar-feeds";
import { ContactBoxes, ContactDrawer } from "#features/contacts";
import { ContactMails } from "#features/mails";
import { CompanyContactsQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/companies/$companyId/contacts")({
  validateSearch: z.object({
    contact: z
      .union([z.literal("new"), z.uuid()])
      .optional()
      .catch(undefined),
  }),
  component: ContactsTab,
});

function ContactsTab() {
  const { t } = useLingui();
  const { companyId } = Route.useParams();
  const { contact } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const [notice, say] = useState<NoticeWords>();
  const answer = useQuery(CompanyContactsQueryDocument, { variables: { id: companyId } });
  const refetch = () => void answer.refetch().catch(() => undefined);
  const here = `/companies/${companyId}/contacts`;
  useRefetchOnChange((change) => change.id === companyId, answer.refetch);

  return (
    <div className={styles.tab}>
      <Notice notice={notice} />
      <Block answer={answer} skeleton={<SkeletonRows rows={4} />}>
        {({ company }) =>
          company && (
            <>
              <Section
                title={t`Contacts`}
                count={company.contacts.length}
                action={
                  <HelpLink
                    question={t`Comment inviter un contact à l’extranet ?`}
                    href={`${here}?help=inviter-un-contact`}
                  />
                }
              >
                <ContactBoxes
                  contacts={company.contacts}
                  hrefOf={(id) => `${here}?contact=${id}`}
                  say={say}
                  onChanged={refetch}
                />
              </Section>
              <CompanyCalendarFeeds companyId={companyId} />
              <ContactDrawer
                contact={contact}
                more={(id) => <ContactMails contactId={id} />}
                company={company}
                onClose={() =>
                  void navigate({ search: (search) => ({ ...search, contact: undefined }), replace: true })
                }
                onSaved={refetch}
                say={say}
              />
            </>
          )
        }
      </Block>
    </div>
  );
}
