import type { GraphQLSchema } from "graphql";
import { ApiClient, type Answer } from "../api-client.js";
import { people, type Outcome, type PersonName } from "./people.js";
import { leaksIn } from "./readable.js";
import { oneForAllWhoMayNot, type FieldRow, type RouteRow } from "./row.js";
import { operationFor } from "./selection.js";
import type { MatrixWorld } from "./world.js";

interface Heard {
  /** An outcome, or what came instead. */
  outcome: string;
  text: string;
}

/** Sends everybody to a field of the schema; answers the cells that are not as the table says. */
export async function knockAtField(
  world: MatrixWorld,
  schema: GraphQLSchema,
  door: string,
  row: FieldRow,
): Promise<string[]> {
  const operations = new Map<string, string>();
  const operationWith = (given: string[]): string => {
    const key = given.join();
    if (!operations.has(key)) operations.set(key, operationFor(schema, door, given));
    return operations.get(key)!;
  };
  const variablesOf = oneForAllWhoMayNot(row, row.variables ?? (() => ({})));
  return knock(world, row, async (person, client) => {
    const variables = await variablesOf(world, person);
    const before = await written(world);
    const answer = await client.ask(operationWith(Object.keys(variables)), variables);
    const heard = { outcome: outcomeOf(door, answer), text: JSON.stringify(answer) };
    return { heard, wrote: (await written(world)) !== before };
  });
}

/** Sends everybody to a route, with the cookies of the person whatever the path. */
export async function knockAtRoute(world: MatrixWorld, row: RouteRow): Promise<string[]> {
  const requestOf = oneForAllWhoMayNot(row, row.request);
  return knock(world, row, async (person, client) => {
    const { path, init } = await requestOf(world, person);
    const before = await written(world);
    const response = await client.file(path, { redirect: "manual", ...init });
    const text = Buffer.from(await response.arrayBuffer()).toString("latin1");
    return { heard: { outcome: statusOutcome(response.status, text), text }, wrote: (await written(world)) !== before };
  });
}

type Attempt = (person: PersonName, client: ApiClient) => Promise<{ heard: Heard; wrote: boolean }>;

async function knock(world: MatrixWorld, row: FieldRow | RouteRow, attempt: Attempt): Promise<string[]> {
  const wrong: string[] = [];
  for (const person of people) {
    for (const client of keyboardsOf(world, person)) {
      const { heard, wrote } = await attempt(person, client);
      wrong.push(
        ...(await faultsOf(world, row, person, heard, wrote)).map(
          (fault) => `${person} on the ${client.side}: ${fault}`,
        ),
      );
    }
    if ("settled" in row) await row.settled?.(world);
    if ("endsSignIn" in row && row.endsSignIn) await world.renew(person);
  }
  return wrong;
}

/** Somebody who is not signed in is so on both sides. */
function keyboardsOf(world: MatrixWorld, person: PersonName): ApiClient[] {
  if (person !== "anonymous") return [world.people[person].client];
  return [new ApiClient(world.test, "console"), new ApiClient(world.test, "extranet")];
}

async function faultsOf(
  world: MatrixWorld,
  row: FieldRow | RouteRow,
  person: PersonName,
  heard: Heard,
  wrote: boolean,
): Promise<string[]> {
  const faults: string[] = [];
  const expected = row.expect[person];
  if (heard.outcome !== expected)
    faults.push(`expected ${expected}, got ${heard.outcome}: ${heard.text.slice(0, 300)}`);
  const proof = row.proof?.(world, person);
  if (expected === "sees" && proof && !heard.text.includes(proof))
    faults.push(`${proof} is missing: ${heard.text.slice(0, 300)}`);
  if (expected !== "sees" && wrote) faults.push("something was written all the same");
  if ("holdsNoSecret" in row && row.holdsNoSecret) return faults;
  const leaks = await leaksIn(world, person, heard.text, "tellsWhatIsGone" in row && row.tellsWhatIsGone === true);
  if (leaks.length > 0) {
    const places = leaks.map((leak) => heard.text.slice(Math.max(0, heard.text.indexOf(leak) - 300)).slice(0, 500));
    faults.push(`reads what is meant for others: ${leaks.join(", ")} in ${places.join(" … ")}`);
  }
  return faults;
}

function outcomeOf(door: string, answer: Answer): Heard["outcome"] {
  const code = answer.errors?.[0]?.extensions.code;
  if (code) return denials[code] ?? `error ${code} ${answer.errors?.[0]?.message}`;
  const [root = "", field = ""] = door.split(".");
  const from = root === "Extranet" ? (answer.data.extranet as Record<string, unknown>) : answer.data;
  const value = from[field] as { __typename: string; code?: string; edges?: unknown[] } | null;
  if (value === null || value.edges?.length === 0) return "nothing";
  return value.__typename === "Refusal" ? `refused ${value.code}` : "sees";
}

const denials: Record<string, Outcome> = { UNAUTHENTICATED: "unauthenticated", NOT_FOUND: "notFound" };

const statuses: Record<number, Outcome> = { 401: "unauthenticated", 404: "notFound", 405: "notServed" };

function statusOutcome(status: number, text: string): Heard["outcome"] {
  const denial = statuses[status];
  if (denial) return denial;
  if (status >= 400) return `status ${status} ${text.slice(0, 200)}`;
  return text.startsWith(`{"data":{"viewer":null`) ? "nothing" : "sees";
}

/** How many facts all journals hold: whoever is denied leaves none. What the jobs tell of mails on their way comes at any moment. */
async function written(world: MatrixWorld): Promise<string> {
  const { rows } = await world.owner.query<{ count: string }>(
    "select count(*) from event where kind not in ('mails.sent', 'mails.delayed', 'mails.failed')",
  );
  return rows[0]!.count;
}
