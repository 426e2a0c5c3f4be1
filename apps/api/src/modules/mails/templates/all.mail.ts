import { contactInvitation, type ContactInvitationFacts } from "./contact-invitation.mail.js";
import { documentExpected, type DocumentExpectedFacts } from "./document-expected.mail.js";
import { contactInvitationReminder, staffInvitationReminder } from "./invitation-reminder.mail.js";
import type { LetterTemplate } from "./letter.mail.js";
import { loginEmailChange, type LoginEmailChangeFacts } from "./login-email-change.mail.js";
import { newDevice, type NewDeviceFacts } from "./new-device.mail.js";
import { passwordReset, type PasswordResetFacts } from "./password-reset.mail.js";
import { securityChange, type SecurityChangeFacts } from "./security-change.mail.js";
import { staffInvitation, type StaffInvitationFacts } from "./staff-invitation.mail.js";

/** What each template has to be told. The link is the caller's: whole, ready to be opened. */
export interface MailFacts {
  CONTACT_INVITATION: ContactInvitationFacts;
  STAFF_INVITATION: StaffInvitationFacts;
  CONTACT_INVITATION_REMINDER: ContactInvitationFacts;
  STAFF_INVITATION_REMINDER: StaffInvitationFacts;
  PASSWORD_RESET: PasswordResetFacts;
  LOGIN_EMAIL_CHANGE: LoginEmailChangeFacts;
  NEW_DEVICE: NewDeviceFacts;
  SECURITY_CHANGE: SecurityChangeFacts;
  DOCUMENT_EXPECTED: DocumentExpectedFacts;
}

export const templates: { readonly [Name in keyof MailFacts]: LetterTemplate<MailFacts[Name]> } = {
  CONTACT_INVITATION: contactInvitation,
  STAFF_INVITATION: staffInvitation,
  CONTACT_INVITATION_REMINDER: contactInvitationReminder,
  STAFF_INVITATION_REMINDER: staffInvitationReminder,
  PASSWORD_RESET: passwordReset,
  LOGIN_EMAIL_CHANGE: loginEmailChange,
  NEW_DEVICE: newDevice,
  SECURITY_CHANGE: securityChange,
  DOCUMENT_EXPECTED: documentExpected,
};
