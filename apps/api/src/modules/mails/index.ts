export { cancelMails } from "./cancel-mails.js";
export { queueMail, type NewMail } from "./queue-mail.js";
export { sendMails } from "./send-mail.job.js";
export type { MailFacts } from "./templates/all.mail.js";
