import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { mailTemplateLabels } from "@passerelle/schema/vocabulary";
import { formatInstant, ListCard, ListRow, Section, SkeletonRows, UiLink, useLocale } from "@passerelle/ui";
import { ContactMailsQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useSettingsRights } from "#lib/use-settings-rights.ts";
import { MailState } from "./mail-state.tsx";
import styles from "./mails.module.css";

/** What was written lately to a contact, for those who read mails. */
export function ContactMails({ contactId }: { contactId: string }) {
  const rights = useSettingsRights().data?.organisation.viewerCan;
  return rights?.readMails ? <Latest contactId={contactId} /> : null;
}

function Latest({ contactId }: { contactId: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const answer = useQuery(ContactMailsQueryDocument, { variables: { contactId } });
  useRefetchOnChange((change) => change.kind === "MAIL", answer.refetch, 500);
  const list = `/settings/mails?contact=${contactId}`;

  return (
    <Block answer={answer} skeleton={<SkeletonRows rows={2} />}>
      {({ mails }) => (
        <Section
          title={t`Mails envoyés`}
          count={mails.totalCount}
          action={
            mails.totalCount > 0 && (
              <UiLink className={styles.more} href={list}>
                <Trans>Tout voir</Trans>
              </UiLink>
            )
          }
        >
          {mails.totalCount === 0 ? (
            <p className={styles.note}>
              <Trans>Aucun mail n’est encore parti à ce contact.</Trans>
            </p>
          ) : (
            <ListCard>
              {mails.edges.map(({ node }) => (
                <ListRow
                  key={node.id}
                  title={node.subject}
                  detail={`${mailTemplateLabels[node.template][locale]} · ${formatInstant(node.createdAt, locale)}`}
                  trail={<MailState mail={node} />}
                  href={`${list}&mail=${node.id}`}
                />
              ))}
            </ListCard>
          )}
        </Section>
      )}
    </Block>
  );
}
