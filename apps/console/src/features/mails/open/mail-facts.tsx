import { Trans, useLingui } from "@lingui/react/macro";
import { mailCancelReasonLabels, mailTemplateLabels } from "@passerelle/schema/vocabulary";
import { formatFileSize, formatInstant, UiLink, useLocale } from "@passerelle/ui";
import { DefinitionList } from "#lib/definition-list.tsx";
import type { OpenMail } from "./mail-drawer.tsx";
import { MailState } from "../mail-state.tsx";
import styles from "../mails.module.css";

type MailFactsProps = { mail: OpenMail; hrefOf: (mailId: string) => string };

export function MailFacts({ mail, hrefOf }: MailFactsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { company, contact, session, resentFrom } = mail;
  const waits = mail.state === "QUEUED" && mail.attempts > 0;
  return (
    <DefinitionList
      entries={[
        { term: t`État`, value: <MailState mail={mail} /> },
        { term: t`Motif`, value: mail.cancelReason && mailCancelReasonLabels[mail.cancelReason][locale] },
        { term: mail.isCopy ? t`En copie à` : t`À`, value: nameAndAddress(mail.toName, mail.toAddress) },
        { term: t`Copies`, value: mail.cc.map(({ name, address }) => nameAndAddress(name, address)).join(", ") },
        { term: t`Type`, value: mailTemplateLabels[mail.template][locale] },
        { term: t`Session`, value: session && <UiLink href={`/sessions/${session.id}/mails`}>{session.title}</UiLink> },
        {
          term: t`Entreprise`,
          value: company && <UiLink href={`/companies/${company.id}/mails`}>{company.name}</UiLink>,
        },
        {
          term: t`Contact`,
          value: contact && (
            <UiLink href={`/contacts?contact=${contact.id}`}>{`${contact.firstName} ${contact.lastName}`}</UiLink>
          ),
        },
        { term: t`Centre`, value: mail.centre?.name },
        {
          term: t`Pièces jointes`,
          value: mail.attachments.length > 0 && (
            <ul className={styles.files}>
              {mail.attachments.map(({ fileName, size }) => (
                <li key={fileName}>
                  {fileName} <span className={styles.detail}>{formatFileSize(size, locale)}</span>
                </li>
              ))}
            </ul>
          ),
        },
        { term: t`Écrit le`, value: formatInstant(mail.createdAt, locale) },
        {
          term: t`Renvoi du mail`,
          value: resentFrom && (
            <UiLink href={hrefOf(resentFrom.id)}>{t`écrit le ${formatInstant(resentFrom.createdAt, locale)}`}</UiLink>
          ),
        },
        { term: t`Parti le`, value: mail.sentAt && formatInstant(mail.sentAt, locale) },
        { term: t`Revenu le`, value: mail.bouncedAt && formatInstant(mail.bouncedAt, locale) },
        { term: t`Essais`, value: mail.attempts > 0 ? String(mail.attempts) : undefined },
        { term: t`Prochain essai`, value: waits && mail.dueAt && formatInstant(mail.dueAt, locale) },
        {
          term: t`Réponse du serveur de messagerie`,
          value: mail.brokeOff ? <BrokenOff mail={mail} /> : mail.lastError,
        },
      ]}
    />
  );
}

/** What the server left us with is often no more than a closed connection, in English: it comes second. */
function BrokenOff({ mail: { state, lastError } }: { mail: OpenMail }) {
  return (
    <>
      {state === "FAILED" ? (
        <Trans>
          Échange rompu au milieu de ce mail, jusqu’au bout des deux jours d’essais. Le destinataire l’a peut-être reçu
          : demandez-le-lui, puis renvoyez-le s’il lui manque.
        </Trans>
      ) : (
        <Trans>Échange rompu au milieu de ce mail.</Trans>
      )}{" "}
      <span className={styles.detail}>{lastError}</span>
    </>
  );
}

const nameAndAddress = (name: string, address: string): string => (name ? `${name} <${address}>` : address);
