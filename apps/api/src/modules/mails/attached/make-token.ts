import { createHash, randomBytes } from "node:crypto";

/** What the house keeps of a token that opens a page of a mail. */
export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();

/** Opens one page of a mail: 256 random bits, of which only the hash stays once the mail has left. */
export function tokenIf(wanted: boolean): { token: string | null; hash: Buffer | null } {
  if (!wanted) return { token: null, hash: null };
  const token = randomBytes(32).toString("base64url");
  return { token, hash: tokenHash(token) };
}
