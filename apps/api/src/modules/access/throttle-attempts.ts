import { createHash } from "node:crypto";
import type { Door } from "#platform/context";
import { refuse } from "#platform/failure";

const windowMs = 15 * 60 * 1000;
const perAccount = 10;
const perAddress = 100;

/** Counts attempts by account, and wrong passwords by address, in the database: a restart or another process forgets nothing. */
export class Throttle {
  private readonly account: Buffer;
  private readonly address: Buffer;

  constructor(
    private readonly door: Door,
    email: string,
    address: string,
  ) {
    this.account = key("account", email);
    this.address = key("address", address);
  }

  /**
   * Refuses with TOO_MANY_ATTEMPTS, right password or not, until the window has passed. The attempt is noted before the password is looked at,
   * then counted again: a hundred attempts sent at the same moment are no more than ten.
   */
  async admit(now: Date): Promise<void> {
    const since = new Date(now.getTime() - windowMs);
    if (
      (await this.attempts(this.account, since)) >= perAccount ||
      (await this.attempts(this.address, since)) >= perAddress
    )
      refuse("TOO_MANY_ATTEMPTS");
    await this.door.call("note_attempt", this.account, now);
    if ((await this.attempts(this.account, since)) > perAccount) refuse("TOO_MANY_ATTEMPTS");
  }

  /** Refuses an address that failed too often. For a secret that no guess can reach: using it is no attempt. */
  async check(now: Date): Promise<void> {
    const since = new Date(now.getTime() - windowMs);
    if ((await this.attempts(this.address, since)) >= perAddress) refuse("TOO_MANY_ATTEMPTS");
  }

  async noteFailure(now: Date): Promise<void> {
    await this.door.call("note_attempt", this.address, now);
  }

  async noteSuccess(): Promise<void> {
    await this.door.call("forget_attempts", this.account);
  }

  private async attempts(of: Buffer, since: Date): Promise<number> {
    const [row] = await this.door.call<{ attempts_since: number }>("attempts_since", of, since);
    return row!.attempts_since;
  }
}

/** Addresses are personal data: only their hash is kept, for a day. */
const key = (kind: string, value: string): Buffer => createHash("sha256").update(`${kind}:${value}`).digest();
