import { createHash, randomBytes } from "node:crypto";

/** A sign-in token: 256 random bits for the cookie; only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString("base64url");

export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();
