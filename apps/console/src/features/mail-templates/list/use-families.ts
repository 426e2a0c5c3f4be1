import { useLingui } from "@lingui/react/macro";
import type { MailTemplate } from "#gql";

type Family = { label: string; templates: readonly MailTemplate[] };

/** The mails of the house by what they are about, those of a training action first. */
export function useFamilies(): readonly Family[] {
  const { t } = useLingui();
  return [
    {
      label: t`Dates des sessions`,
      templates: ["DATE_PROPOSAL", "DATE_PROPOSAL_REMINDER", "DATES_ANSWER_RECEIPT", "DATES_CHANGED"],
    },
    { label: t`Agenda`, templates: ["CALENDAR_INVITATION", "CALENDAR_UPDATE", "CALENDAR_CANCELLATION"] },
    { label: t`Documents`, templates: ["DOCUMENT_EXPECTED"] },
    {
      label: t`Invitations`,
      templates: ["CONTACT_INVITATION", "CONTACT_INVITATION_REMINDER", "STAFF_INVITATION", "STAFF_INVITATION_REMINDER"],
    },
    {
      label: t`Comptes et sécurité`,
      templates: ["PASSWORD_RESET", "LOGIN_EMAIL_CHANGE", "NEW_DEVICE", "SECURITY_CHANGE"],
    },
  ];
}
