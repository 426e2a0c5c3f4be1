import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import type pg from "pg";
import { Reading } from "./reading.js";
import type { Viewer } from "./viewer.js";

/**
 * What the house would look like after an act: the act is done on the transaction that is then read, and which nothing can commit. It ends
 * with the operation that asked for it, and by itself should that never end.
 */
export class Rehearsal extends Reading {
  /**
   * A lock is waited for less long than PostgreSQL waits before it looks for a deadlock (1 s): of a rehearsal and an act that wait for each other, the
   * rehearsal gives way. Whoever waits for its locks meanwhile waits for a few moments; a process that hangs loses its connection.
   */
  protected override readonly opening =
    "begin isolation level repeatable read read write; set local lock_timeout = 800; set local statement_timeout = 2000; set local idle_in_transaction_session_timeout = 5000";
  private readonly ends: NodeJS.Timeout;

  constructor(
    pool: pg.Pool,
    viewer: Viewer,
    now: Date,
    private readonly leave: () => void,
  ) {
    super(pool, viewer, now);
    this.ends = setTimeout(() => void this.close(), longest).unref();
  }

  /** The way in for the act: the same connection, in the same line. */
  asKysely(): Kysely<unknown> {
    const client = {
      query: (text: string, values: readonly unknown[]) => this.send({ text, values: [...values] }),
      release: () => undefined,
    } as unknown as PostgresPoolClient;
    const pool: PostgresPool = { connect: async () => client, end: async () => undefined, options: {} };
    return new Kysely({ dialect: new PostgresDialect({ pool }) });
  }

  override async close(): Promise<void> {
    clearTimeout(this.ends);
    try {
      await super.close();
    } finally {
      this.leave();
    }
  }
}

/** Milliseconds after which a rehearsal is over, whatever it was asked for. */
const longest = 5_000;

/** So many rehearsals hold a connection at once, and the others wait for a while: acts must find theirs. */
export class RehearsalRoom {
  private free = 4;
  private readonly waiting: ((entered: boolean) => void)[] = [];

  /** Answers the way out, or null where it took too long. */
  async enter(): Promise<(() => void) | null> {
    if (this.free > 0) this.free -= 1;
    else if (!(await this.turn())) return null;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.waiting.shift();
      if (next) next(true);
      else this.free += 1;
    };
  }

  private turn(): Promise<boolean> {
    return new Promise((resolve) => {
      const tired = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        resolve(false);
      }, patience);
      const enter = (entered: boolean) => {
        clearTimeout(tired);
        resolve(entered);
      };
      this.waiting.push(enter);
    });
  }
}

/** Milliseconds. */
const patience = 3_000;
