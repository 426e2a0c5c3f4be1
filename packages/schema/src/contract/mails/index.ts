export { Mail, MailAttachment, MailCancelReason, MailPerson, MailState, MailTemplate, MailViewerCan } from "./mail.js";
export { MailConnection, MailEdge, MailFilter, MailsArguments, MailSort } from "./mail-list.js";
export { MailService, SetMailsPerDayInput, SetMailsPerDayResult } from "./mails-leaving.js";
export {
  MailPreview,
  MailWording,
  MailWordingFault,
  MailWordingFaultReason,
  MailWordingFaults,
  MailWordingPart,
  MailWordingVersion,
  MergeField,
} from "./mail-wording.js";
export { ResendMailInput, ResendMailResult } from "./resend-mail.js";
export {
  MailTemplatePreviewInput,
  MailTemplatePreviewResult,
  MailWordingInput,
  ResetMailTemplateInput,
  ResetMailTemplateResult,
  RestoreMailTemplateVersionInput,
  RestoreMailTemplateVersionResult,
  SaveMailTemplateInput,
  SaveMailTemplateResult,
  SendTestMailResult,
} from "./write-wording.js";
