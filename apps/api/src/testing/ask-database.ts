import pg from "pg";
import { inject } from "vitest";
import { confinementSql } from "#platform/confinement";
import type { Viewer } from "#platform/viewer";
import type { TestHouse } from "./open-test-house.js";

export type Rows = Record<string, unknown>[];

/** Plain statements as the application's role, for one viewer: none of the application's own filters. Nothing is kept. */
export async function askAs(
  test: Pick<TestHouse, "database">,
  viewer: Viewer | null,
  statement: string,
  values: unknown[] = [],
): Promise<Rows> {
  return withClient(test.database.appUrl, async (client) => {
    await client.query(`begin; ${confinementSql(viewer)}`);
    try {
      return (await client.query(statement, values)).rows as Rows;
    } finally {
      await client.query("rollback");
    }
  });
}

/** Plain statements as the owner of the tables: to look at everything, and to prepare what no act can. */
export const askAsOwner = (
  test: Pick<TestHouse, "database">,
  statement: string,
  values: unknown[] = [],
): Promise<Rows> =>
  withClient(test.database.ownerUrl, async (client) => (await client.query(statement, values)).rows as Rows);

/** As somebody who holds the whole server: for tampering, and for ending connections. */
export function askAsSuperuser(
  test: Pick<TestHouse, "database">,
  statement: string,
  values: unknown[] = [],
): Promise<Rows> {
  const { pathname } = new URL(test.database.ownerUrl);
  const url = Object.assign(new URL(inject("postgres").superuserUrl), { pathname }).toString();
  return withClient(url, async (client) => (await client.query(statement, values)).rows as Rows);
}

/** The SQLSTATE by which the database refuses a statement, or null when it accepts it. */
export async function refusalOf(statement: Promise<unknown>): Promise<string | null> {
  return statement.then(
    () => null,
    (error: { code?: string }) => error.code ?? "unknown",
  );
}

/** One connection per database and role: the file's database is dropped with force at its end, which closes it. */
const clients = new Map<string, Promise<pg.Client>>();

async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const opening = clients.get(url) ?? connected(url);
  clients.set(url, opening);
  const client = await opening;
  const turn = (turns.get(client) ?? Promise.resolve()).then(() => act(client));
  turns.set(
    client,
    turn.catch(() => undefined),
  );
  return turn;
}

/** A transaction of one caller must not meet the statements of another. */
const turns = new WeakMap<pg.Client, Promise<unknown>>();

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: "passerelle-tests" });
  client.on("error", () => clients.delete(url));
  await client.connect();
  return client;
}
