import { useLingui } from "@lingui/react/macro";
import { mailTemplateLabels } from "@passerelle/schema/vocabulary";
import { formatInstant, useLocale } from "@passerelle/ui";
import { DefinitionList } from "#lib/definition-list.tsx";
import type { OpenMail } from "./mail-drawer.tsx";
import { MailState } from "./mail-state.tsx";

export function MailFacts({ mail }: { mail: OpenMail }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <DefinitionList
      entries={[
        { term: t`État`, value: <MailState mail={mail} /> },
        { term: t`À`, value: `${mail.toName} <${mail.toAddress}>` },
        { term: t`Type`, value: mailTemplateLabels[mail.template][locale] },
        { term: t`Centre`, value: mail.centre?.name },
        { term: t`Écrit le`, value: formatInstant(mail.createdAt, locale) },
        { term: t`Parti le`, value: mail.sentAt && formatInstant(mail.sentAt, locale) },
        { term: t`Essais`, value: mail.attempts > 0 ? String(mail.attempts) : undefined },
        { term: t`Réponse du serveur de messagerie`, value: mail.lastError },
      ]}
    />
  );
}
