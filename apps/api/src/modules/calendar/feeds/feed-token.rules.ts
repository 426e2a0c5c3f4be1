import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, as an address takes them. */
export const newFeedToken = (): string => randomBytes(32).toString("base64url");

export const feedTokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();

/** Whether it looks like one of ours at all. */
export const isFeedToken = (token: string): boolean => /^[\w-]{43}$/.test(token);
