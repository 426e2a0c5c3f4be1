import { createHash } from "node:crypto";

/** What the house keeps of a token that opens a page of a mail. */
export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();
