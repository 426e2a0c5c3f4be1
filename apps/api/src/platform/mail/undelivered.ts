/**
 * What a refusal is about: this message or its reader; the mail server as a whole; or either of the two, when it broke off while it was told of this
 * message, and said nothing of why.
 */
export type RefusedBy = "MESSAGE" | "SERVICE" | "EITHER";

/**
 * The mail server said no, or did not answer. `permanent`: it will say so again for this message. `isAnswer`: it has not taken the message, for certain;
 * a connection that broke may have done so before its last word, when the message was taken.
 */
export class Undelivered extends Error {
  constructor(
    readonly by: RefusedBy,
    readonly permanent: boolean,
    reason: string,
    readonly isAnswer = true,
  ) {
    super(reason);
    this.name = "Undelivered";
  }
}
