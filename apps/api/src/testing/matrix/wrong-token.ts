import { randomBytes } from "node:crypto";

/** Of the right shape, and never given to anybody. */
export const wrongToken = (): string => randomBytes(32).toString("base64url");
