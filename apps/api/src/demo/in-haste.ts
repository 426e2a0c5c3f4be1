import pg from "pg";

/**
 * While the demo is told, no commit waits for the disk: until it is whole, a crash throws it away anyway. PostgreSQL keeps the order, so what `settle`
 * commits last is on the disk only after all the rest.
 */
export function inHaste(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set("options", "-c synchronous_commit=off");
  return url.toString();
}

export async function settle(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("select pg_logical_emit_message(true, 'passerelle', 'the demo is told')");
  } finally {
    await client.end();
  }
}
