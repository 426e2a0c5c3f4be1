import pg from "pg";
import { inject } from "vitest";

export interface ClonedDatabase {
  appUrl: string;
  ownerUrl: string;
  drop(): Promise<void>;
}

let clones = 0;

/** A database of its own for a test file, copied from the migrated template. */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const { superuserUrl, ownerUrl, appUrl } = inject("postgres");
  const name = `test_${process.pid}_${(clones += 1)}`;
  await asSuperuser(superuserUrl, [
    `create database ${name} template passerelle strategy file_copy owner passerelle_owner`,
    `grant connect on database ${name} to passerelle_app`,
  ]);
  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  return {
    appUrl: at(appUrl),
    ownerUrl: at(ownerUrl),
    drop: () => asSuperuser(superuserUrl, [`drop database ${name} with (force)`]),
  };
}

async function asSuperuser(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
