import { MailServiceResolver } from "./holding/mails-leaving.resolver.js";
import { MailResolver, MailRightsResolver } from "./mail.resolver.js";
import { MailWordingResolver, MailWordingRightsResolver } from "./wording/wording.resolver.js";

// Writing one.
export type { DatedSlot } from "./letter/dates-in-words.rules.js";
export type { Caller } from "./letter/letter.mail.js";
export { extranetPage, fromMark } from "./letter/marks.rules.js";
export type { MailFacts } from "./templates/all.mail.js";
export type { SecurityChange } from "./templates/security-change.mail.js";
export type { Addressee, MailFile, NewMail } from "./write-mail.js";
export { cancelMails } from "./cancel-mails.js";
export { previewMail, wordsOfMail } from "./preview-mail.js";
export { queueMail, queueMails } from "./queue-mail.js";
export { refuseWhileLeaving } from "./holding/refuse-while-leaving.js";
export { overtakeMails } from "./sending/overtake-mails.js";

// Its words.
export { previewWording, sendTestMail } from "./wording/preview-wording.js";
export type { SampleSession } from "./wording/sample-of-session.rules.js";
export { sampleLetters, type SampleLetter } from "./letter/sample-letters.js";

// What became of it.
export { mailPolicy } from "./mail.policy.js";
export { mailRowsById, mailsFrom, type MailRow } from "./mail.queries.js";
export { noteBounce } from "./attached/note-bounce.js";
export { readBounce } from "./attached/read-bounce.js";

// The pages that its links open.
export {
  filesOfMail,
  findMailFiles,
  findReminder,
  type KeptFile,
  type LinkedMail,
} from "./attached/find-mail-files.js";
export { refuseReminders } from "./attached/refuse-reminders.js";

// How it leaves.
export { MailSchema } from "./mail.entity.js";
export { mailJobs, mailQueues } from "./sending/mail-jobs.js";
export { sendMailJob, type MailShop } from "./sending/send-mail.job.js";

export const mailResolvers = [
  MailResolver,
  MailRightsResolver,
  MailServiceResolver,
  MailWordingResolver,
  MailWordingRightsResolver,
] as const;
