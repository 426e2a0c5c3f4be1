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
  /** Whether it ended by itself. */
  tookTooLong = false;

  constructor(
    pool: pg.Pool,
    viewer: Viewer,
    now: Date,
    private readonly leave: () => void,
  ) {
    super(pool, viewer, now);
    this.ends = setTimeout(() => {
      this.tookTooLong = true;
      void this.close();
    }, longest).unref();
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
