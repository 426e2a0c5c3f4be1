import DataLoader from "dataloader";
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from "kysely";
import type pg from "pg";
import { confinementSql } from "./confinement.js";
import { plainTypes } from "./database.js";
import type { Viewer } from "./viewer.js";

/** Answers a list of keys in one statement; keys without an answer are absent from the map. */
export type Batch<Key, Value> = (reading: Reading, keys: readonly Key[]) => Promise<Map<Key, Value>>;

/**
 * One consistent picture for one operation, under the viewer's own rights: REPEATABLE READ READ ONLY, opened at the
 * first statement, 5 s at most per statement, closed before the answer is serialised.
 */
export class Reading {
  /** How its transaction begins. No helpers of PostgreSQL: gathering them takes longer than what a screen asks for. */
  protected readonly opening: string =
    "begin isolation level repeatable read read only; set local statement_timeout = 5000; set local max_parallel_workers_per_gather = 0";
  private client: Promise<pg.PoolClient> | null = null;
  private tail: Promise<unknown> = Promise.resolve();
  private closed = false;
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  /** Statements sent so far, the opening and the closing left out. */
  statements = 0;

  constructor(
    private readonly pool: pg.Pool,
    private asking: Viewer,
    readonly now: Date,
  ) {}

  get viewer(): Viewer {
    return this.asking;
  }

  async rows<Row>(query: RawBuilder<Row>): Promise<Row[]> {
    const { sql, parameters } = query.compile(compiler);
    return (await this.send({ text: sql, values: [...parameters], types: plainTypes })).rows as Row[];
  }

  async row<Row>(query: RawBuilder<Row>): Promise<Row | null> {
    return (await this.rows(query))[0] ?? null;
  }

  /** Loads one key, together with all others asked for in the same turn. */
  async load<Key, Value>(batch: Batch<Key, Value>, key: Key): Promise<Value | null> {
    let loader = this.loaders.get(batch) as DataLoader<Key, Value | null> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value | null>(async (keys) => {
        const found = await batch(this, keys);
        return keys.map((each) => found.get(each) ?? null);
      });
      this.loaders.set(batch, loader);
    }
    return loader.load(key);
  }

  /** From here on the same picture is read under other rights; what was loaded under the first ones is forgotten. */
  async confineTo(viewer: Viewer): Promise<void> {
    await this.send({ text: confinementSql(viewer) });
    this.loaders.clear();
    this.asking = viewer;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    if (!this.client) return;
    const client = await this.client.catch(() => null);
    if (!client) return;
    await this.tail;
    const failed = await client.query("rollback").then(
      () => undefined,
      (error: Error) => error,
    );
    client.release(failed);
  }

  /** One connection answers one statement at a time: resolvers that run side by side wait in line here. */
  protected async send(statement: pg.QueryConfig): Promise<pg.QueryResult> {
    const client = await this.open();
    this.statements += 1;
    const answer = this.tail.then(() => {
      // Once closing has begun nothing starts any more: it would run outside of the transaction.
      if (this.closed) throw new Error("This reading is closed.");
      return client.query(statement);
    });
    this.tail = answer.catch(() => undefined);
    return answer;
  }

  private open(): Promise<pg.PoolClient> {
    if (this.closed) throw new Error("This reading is closed.");
    this.client ??= this.begin();
    return this.client;
  }

  private async begin(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    try {
      // Two statements in one message: one round trip.
      await client.query(`${this.opening}; ${confinementSql(this.viewer)}`);
      return client;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }
}

/** Reads once and closes. */
export async function readOnce<T>(
  pool: pg.Pool,
  viewer: Viewer,
  now: Date,
  read: (reading: Reading) => Promise<T>,
): Promise<T> {
  const reading = new Reading(pool, viewer, now);
  try {
    return await read(reading);
  } finally {
    await reading.close();
  }
}

/** Gathers the rows of a batch under their key. */
export function grouped<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  return Map.groupBy(rows, keyOf);
}

/** One row per key. */
export function keyed<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Turns `sql` fragments into text and values; it never connects. */
export const compiler = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
