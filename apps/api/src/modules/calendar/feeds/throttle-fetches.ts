import { createHash } from "node:crypto";
import type { Door } from "#platform/context";

const windowMs = 15 * 60 * 1000;
/** A telephone, two computers and a web calendar that all ask every minute. */
const perFeed = 60;
const perAddress = 100;

/** Whether a feed may be read once more. Counted in the database, like all attempts: another process forgets nothing. */
export const admitFetch = (door: Door, feedId: string, now: Date): Promise<boolean> =>
  admit(door, key("calendar feed", feedId), perFeed, now);

/** Whether an address of the network may be wrong once more. Right addresses are let through all the same: no guess finds one. */
export const admitWrongFetch = (door: Door, address: string, now: Date): Promise<boolean> =>
  admit(door, key("calendar address", address), perAddress, now);

async function admit(door: Door, of: Buffer, limit: number, now: Date): Promise<boolean> {
  const [row] = await door.call<{ attempts_since: number }>("attempts_since", of, new Date(now.getTime() - windowMs));
  if (row!.attempts_since >= limit) return false;
  await door.call("note_attempt", of, now);
  return true;
}

/** Addresses are personal data: only their hash is kept, for a day. */
const key = (kind: string, value: string): Buffer => createHash("sha256").update(`${kind}:${value}`).digest();
