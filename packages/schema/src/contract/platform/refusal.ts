import { Field, ObjectType } from "type-graphql";
import type { RefusalCode as Code } from "../../vocabulary/index.js";
import { closedList } from "./closed-list.js";

export const RefusalCode = closedList<Code>("RefusalCode", "Why the house says no.", {
  INVALID_CREDENTIALS: "No account has this e-mail address and this password.",
  TOO_MANY_ATTEMPTS: "Too many tries in a short time.",
  WRONG_PASSWORD: "The current password is not the right one.",
  PASSWORD_TOO_SHORT: "The new password has too few characters.",
  NAME_MISSING: "A name that is needed was left empty.",
  EMAIL_INVALID: "The address is no e-mail address.",
  CONTACT_WITHOUT_EMAIL: "The contact has no e-mail address to be invited at.",
  INDIVIDUAL_HAS_NO_EXTRANET: "Private persons have no company extranet.",
  EXTRANET_NOT_ACTIVATED: "The organisation has not activated its extranet.",
  ALREADY_HAS_ACCESS: "The person enters the extranet of this company already.",
  NOT_INVITED: "No invitation waits for an answer.",
  NO_OPEN_ACCESS: "The contact has no access that could be cut.",
  INVITATION_EXPIRED: "The invitation was not used in time.",
  INVITATION_USED: "The invitation was used before.",
  INVITATION_CANCELLED: "The invitation was cancelled by those who sent it.",
  INVITATION_VOIDED: "A newer invitation took the place of this one.",
  COMPANIES_NOT_LINKED: "The account enters another company, which is neither parent nor subsidiary of this one.",
  USER_ALREADY_THERE: "The address belongs to a user of the organisation.",
  USER_ALREADY_ACTIVE: "The user has accepted an invitation before.",
  USER_ENDED: "The user no longer has access.",
  OWN_ADMINISTRATION: "An administrator cannot take the role from herself.",
  LAST_ADMINISTRATOR: "The organisation would have no administrator left.",
  LINK_EXPIRED: "The link was not used in time.",
  LINK_USED: "The link was used before.",
  LINK_VOIDED: "A newer link took the place of this one.",
  LOGIN_EMAIL_UNCHANGED: "The new address is the one in use.",
  LOGIN_EMAIL_TAKEN: "Another account signs in with this address.",
  SIRET_INVALID: "The SIRET number does not carry the right key.",
  NDA_INVALID: "The activity declaration number is not made of eleven digits.",
  SET_UP_CODE_WRONG: "The code is not the one printed when the house started.",
  NOT_BOOKED: "The company is not a client of the session.",
  SESSION_ALREADY_PUBLISHED: "The session is visible to the company already.",
  SESSION_NOT_PUBLISHED: "The session is not visible to the company yet.",
  HAS_LIVE_PUBLICATIONS: "Documents are still published; they are to be withdrawn first.",
  KIND_NOT_PUBLISHABLE: "Documents of this kind never leave the organisation.",
  ALREADY_PUBLISHED: "The document has a live publication to the company.",
  ALREADY_WITHDRAWN: "The publication was withdrawn before.",
  UPLOAD_NOT_FOUND: "No upload of the viewer has this id, or it has expired.",
  DOCUMENT_DELETED: "The document is in the trash.",
  TITLE_TOO_LONG: "The title has too many characters.",
  FILE_EMPTY: "The file has no bytes.",
  FILE_TOO_LARGE: "The file exceeds the size allowed.",
  FILE_KIND_REFUSED: "The content of the file is of a kind that is not accepted.",
  FILE_DAMAGED: "The file is truncated or unreadable.",
  FILE_IN_QUARANTINE: "The antivirus has not checked the file yet.",
  FILE_INFECTED: "The antivirus found a virus in the file.",
  BOOKING_CANCELLED: "The session is cancelled for the company: nothing can be sent for it.",
  RECEIVED_DOCUMENT_SEEN: "The staff have seen the document: its sender can no longer take it back.",
  RECEIVED_DOCUMENT_REMOVED: "The document was removed before.",
  LABEL_MISSING: "What is expected has no name.",
  DUE_DATE_PAST: "The due date is before today.",
  EXPECTED_KIND_MISSING: "What the organisation owes has no kind: publishing could not tick it.",
  EXPECTED_DOCUMENT_FULFILLED: "The expected document has arrived already.",
  EXPECTED_DOCUMENT_CANCELLED: "The document is no longer expected.",
  TOO_MANY_FILES: "The selection holds more files than one zip may.",
  MAIL_NOT_FAILED: "The mail has left, waits to leave, or was cancelled.",
  FIELD_TOO_LONG: "A text has too many characters.",
  POSTAL_CODE_INVALID: "The postal code is none.",
  DUPLICATE_SIRET: "Another company of the organisation has this SIRET.",
  PARENT_LOOP: "The parent company would be its own subsidiary.",
  CONTACT_DELETED: "The contact is in the trash.",
  COMPANY_MERGED: "The company was merged into another one.",
  LEARNER_DELETED: "The learner is in the trash.",
  BIRTH_DATE_INVALID: "Nobody who is alive was born on this day.",
  COLOUR_INVALID: "The colour is not written #rrggbb.",
  HOST_INVALID: "The host is no host name.",
  HOST_TAKEN: "Another centre has this host.",
  CENTRE_NAME_TAKEN: "Another centre of the organisation has this name.",
  LOGO_KIND_REFUSED: "The logo is neither a PNG nor a JPEG image.",
  IMPORT_UNREADABLE: "The file holds no table that can be read.",
  IMPORT_EMPTY: "The file has no row below its header.",
  IMPORT_TOO_LARGE: "The file holds more rows or more bytes than an import takes.",
  IMPORT_COLUMNS_MISSING: "A column that the subject needs is not mapped.",
  IMPORT_NOT_DONE: "The import is not finished, or was undone already.",
  EXPORT_TOO_LARGE: "The list has more rows than a spreadsheet is made of.",
  MERGE_ITSELF: "A company is merged with itself.",
  MERGE_SAME_SESSION: "Both companies booked the same session, and it was shown to the one to be merged.",
  MERGE_SAME_PERSON: "Something of both companies cannot stand twice at one of them.",
  STALE: "Somebody changed the subject since the viewer read it.",
});
export type RefusalCode = Code;

@ObjectType({
  simpleResolvers: true,
  description: "The business says no: what was asked was understood, allowed, and not done.",
})
export class Refusal {
  @Field(() => RefusalCode, { description: "The reason, for programs." })
  code!: RefusalCode;

  @Field(() => String, { description: "The sentence to show, in the viewer's language." })
  message!: string;

  constructor(code: RefusalCode, message: string) {
    this.code = code;
    this.message = message;
  }
}
