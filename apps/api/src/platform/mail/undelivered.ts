/** What a refusal is about: this message or its reader, or the mail server as a whole. */
export type RefusedBy = "MESSAGE" | "SERVICE";

/** The mail server said no, or did not answer. `permanent`: it will say so again for this message. */
export class Undelivered extends Error {
  constructor(
    readonly by: RefusedBy,
    readonly permanent: boolean,
    reason: string,
  ) {
    super(reason);
    this.name = "Undelivered";
  }
}
