import { type EntitySchema, MikroORM, PostgreSqlDriver } from "@mikro-orm/postgresql";
import pg from "pg";
import { Denied } from "./failure.js";
import type { Log } from "./log.js";

export interface Database {
  /** For acts: the unit of work. */
  orm: MikroORM;
  /** For reads: plain rows. */
  pool: pg.Pool;
  close(): Promise<void>;
}

export async function openDatabase(url: string, entities: EntitySchema[], log: Log): Promise<Database> {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities,
    pool: { min: 0, max: 10 },
    driverOptions: {
      query_timeout: silence,
      connectionTimeoutMillis: 5_000,
      onPoolCreated: endSilent,
    },
    forceUtcTimezone: true,
    discovery: { warnWhenNoEntities: false },
    findOneOrFailHandler: () => new Denied(),
    logger: (message) => log.debug(message),
  });
  const pool = new pg.Pool({
    connectionString: url,
    max: 12,
    types: plainTypes,
    connectionTimeoutMillis: 5_000,
    query_timeout: silence,
    application_name: "passerelle-read",
  });
  // A connection that breaks (the database went away) must not end the process: neither while idle, nor while held between two statements,
  // when the pool itself listens no more.
  const note = (error: Error) => log.warn({ error: error.message }, "a database connection broke");
  pool.on("error", note);
  pool.on("connect", (client) => client.on("error", note));
  endSilent(pool);
  return {
    orm,
    pool,
    async close() {
      await Promise.allSettled([orm.close(true), pool.end()]);
    },
  };
}

/**
 * Ends a connection on which a statement got no answer in time. It must not be used again: it may stand in the middle of a
 * transaction, whose half would be committed by the next act.
 */
function endSilent(pool: pg.Pool): void {
  pool.on("connect", (pooled: pg.PoolClient) => {
    const client = pooled as pg.PoolClient & pg.Client;
    const ask = client.query.bind(client) as (...words: unknown[]) => unknown;
    client.query = ((...words: unknown[]) => {
      const answer = ask(...words);
      if (answer instanceof Promise)
        answer.catch((error: Error) => (error.message === "Query read timeout" ? client.end() : undefined));
      return answer;
    }) as typeof client.query;
  });
}

/** Milliseconds after which a database that accepts a statement and says nothing counts as away; it ends its own after 5 s. */
const silence = 8_000;

const { DATE, TIME, INT8, NUMERIC } = pg.types.builtins;

/** Calendar days and wall-clock times stay text (they have no time zone); counts and hours are numbers. */
export const plainTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === DATE) return (text: string) => text;
    if (oid === TIME) return (text: string) => text.slice(0, 5);
    if (oid === INT8 || oid === NUMERIC) return Number;
    return pg.types.getTypeParser(oid, format);
  }) as pg.CustomTypesConfig["getTypeParser"],
};
