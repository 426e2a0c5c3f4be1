export { cancelMails } from "./cancel-mails.js";
export { MailSchema } from "./mail.entity.js";
export { MailResolver, MailRightsResolver } from "./mail.resolver.js";
export { queueMail, type NewMail } from "./queue-mail.js";
export { sendMailJob, sendMails } from "./send-mail.job.js";
export type { SecurityChange } from "./templates/security-change.mail.js";
