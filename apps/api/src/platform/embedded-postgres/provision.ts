import pg from "pg";
import type { Credentials } from "./credentials.js";

/**
 * The three roles and the database. Roles belong to the whole cluster; what belongs to one database (schemas, grants
 * on tables, CREATE for the door) is for the migrations, which also run where someone else made the roles.
 */
export async function provision(superuserUrl: string, credentials: Credentials): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await makeLogin(client, "passerelle_owner", credentials.owner);
    await makeLogin(client, "passerelle_app", credentials.app);
    await makeDoor(client);
    await makeDatabase(client);
  } finally {
    await client.end();
  }
}

const powerless = "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

async function makeLogin(client: pg.Client, role: string, password: string): Promise<void> {
  const verb = (await roleExists(client, role)) ? "ALTER" : "CREATE";
  await client.query(`${verb} ROLE ${role} LOGIN ${powerless} PASSWORD ${client.escapeLiteral(password)}`);
}

/** The owner may hand functions over to the door and step into it, but never holds its rights by merely being there. */
async function makeDoor(client: pg.Client): Promise<void> {
  const verb = (await roleExists(client, "passerelle_door")) ? "ALTER" : "CREATE";
  await client.query(`${verb} ROLE passerelle_door NOLOGIN ${powerless}`);
  await client.query("GRANT passerelle_door TO passerelle_owner WITH INHERIT FALSE, SET TRUE");
}

async function makeDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'passerelle'");
  if (!rowCount) await client.query("CREATE DATABASE passerelle OWNER passerelle_owner");
  await client.query("REVOKE ALL ON DATABASE passerelle, postgres, template1 FROM PUBLIC");
  await client.query("GRANT CONNECT ON DATABASE passerelle TO passerelle_app");
}

async function roleExists(client: pg.Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  return rowCount === 1;
}
