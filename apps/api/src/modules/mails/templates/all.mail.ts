import type { MailDesign } from "../letter/letter.mail.js";
import { contactInvitation, type ContactInvitationFacts } from "./contact-invitation.mail.js";
import {
  calendarCancellation,
  calendarInvitation,
  calendarUpdate,
  type CalendarMessageFacts,
} from "./dates/calendar-messages.mail.js";
import { dateProposalReminder } from "./dates/date-proposal-reminder.mail.js";
import { dateProposal, type DateProposalFacts } from "./dates/date-proposal.mail.js";
import { datesAnswerReceipt, type DatesAnswerReceiptFacts } from "./dates/dates-answer-receipt.mail.js";
import { datesChanged, type DatesChangedFacts } from "./dates/dates-changed.mail.js";
import { documentExpected, type DocumentExpectedFacts } from "./document-expected.mail.js";
import { contactInvitationReminder, staffInvitationReminder } from "./invitation-reminder.mail.js";
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
  DATE_PROPOSAL: DateProposalFacts;
  DATE_PROPOSAL_REMINDER: DateProposalFacts;
  DATES_ANSWER_RECEIPT: DatesAnswerReceiptFacts;
  DATES_CHANGED: DatesChangedFacts;
  CALENDAR_INVITATION: CalendarMessageFacts;
  CALENDAR_UPDATE: CalendarMessageFacts;
  CALENDAR_CANCELLATION: CalendarMessageFacts;
}

export const templates: { readonly [Name in keyof MailFacts]: MailDesign<MailFacts[Name]> } = {
  CONTACT_INVITATION: contactInvitation,
  STAFF_INVITATION: staffInvitation,
  CONTACT_INVITATION_REMINDER: contactInvitationReminder,
  STAFF_INVITATION_REMINDER: staffInvitationReminder,
  PASSWORD_RESET: passwordReset,
  LOGIN_EMAIL_CHANGE: loginEmailChange,
  NEW_DEVICE: newDevice,
  SECURITY_CHANGE: securityChange,
  DOCUMENT_EXPECTED: documentExpected,
  DATE_PROPOSAL: dateProposal,
  DATE_PROPOSAL_REMINDER: dateProposalReminder,
  DATES_ANSWER_RECEIPT: datesAnswerReceipt,
  DATES_CHANGED: datesChanged,
  CALENDAR_INVITATION: calendarInvitation,
  CALENDAR_UPDATE: calendarUpdate,
  CALENDAR_CANCELLATION: calendarCancellation,
};
