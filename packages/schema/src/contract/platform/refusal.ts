import { Field, ObjectType } from "type-graphql";
import type { RefusalCode as Code } from "../../vocabulary/index.js";
import { closedList } from "./closed-list.js";

export const RefusalCode = closedList<Code>("RefusalCode", "Why the house says no.", {
  INVALID_CREDENTIALS: "No account has this e-mail address and this password.",
  TOO_MANY_ATTEMPTS: "Too many tries in a short time.",
  WRONG_PASSWORD: "The current password is not the right one.",
  PASSWORD_TOO_SHORT: "The new password has too few characters.",
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
