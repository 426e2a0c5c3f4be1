export { Mail, MailState, MailTemplate, MailViewerCan } from "./mail.js";
export { MailConnection, MailEdge, MailFilter, MailsArguments, MailSort } from "./mail-list.js";
export { ResendMailInput, ResendMailResult } from "./resend-mail.js";
