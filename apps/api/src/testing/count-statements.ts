import type pg from "pg";
import type { TestHouse } from "./open-test-house.js";

/** What acts send to the database meanwhile, one text for each statement; jobs and reads have connections of their own. */
export async function statementsOf(test: Pick<TestHouse, "house">, act: () => Promise<unknown>): Promise<string[]> {
  const pool = await test.house.database.orm.em.getConnection().getNativeClient();
  const seen: string[] = [];
  const listened = new Map<pg.PoolClient, pg.PoolClient["query"]>();
  const listen = (client: pg.PoolClient): void => {
    if (listened.has(client)) return;
    const ask = client.query;
    listened.set(client, ask);
    client.query = ((...words: [string | { text: string }]) => {
      const [statement] = words;
      seen.push(typeof statement === "string" ? statement : statement.text);
      return (ask as (...words: unknown[]) => unknown).apply(client, words);
    }) as typeof ask;
  };
  pool.on("acquire", listen);
  try {
    await act();
  } finally {
    pool.off("acquire", listen);
    for (const [client, ask] of listened) client.query = ask;
  }
  return seen;
}
