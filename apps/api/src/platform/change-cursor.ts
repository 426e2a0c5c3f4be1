import { BadInput } from "./failure.js";

/** Opaque to clients: where a screen stands in its organisation's journal. */
export const cursorOf = (organisationId: string, seq: number): string =>
  Buffer.from(`${organisationId}:${seq}`).toString("base64url");

/** The number in a cursor. One of another organisation is refused like any other nonsense. */
export function seqOf(cursor: string, organisationId: string): number {
  const [organisation, seq] = Buffer.from(cursor, "base64url").toString("utf8").split(":");
  if (organisation !== organisationId || !seq || !/^\d{1,15}$/.test(seq))
    throw new BadInput("This cursor is not one of yours: ask changesSince without a cursor, and reload.");
  return Number(seq);
}
