import type { GraphQLSchema } from "graphql";
import { setTimeout as wait } from "node:timers/promises";
import { aPublication } from "../builders.js";
import { people, type PersonName } from "./people.js";
import { leaksIn } from "./readable.js";
import type { FieldRow } from "./row.js";
import { operationFor } from "./selection.js";
import type { MatrixWorld } from "./world.js";

interface Line {
  person: PersonName;
  heard: string[];
  refusedWith: string | null;
  hangUp(): Promise<void>;
}

/** Opens a line for everybody, publishes a document to each company, and answers the cells that are not as the table says. */
export async function listenAtField(
  world: MatrixWorld,
  schema: GraphQLSchema,
  door: string,
  row: FieldRow,
): Promise<string[]> {
  const operation = operationFor(schema, door, []);
  const lines = people.map((person) => openLine(world, person, operation));
  try {
    await until(() =>
      lines.every((line) => line.refusedWith !== null || row.expect[line.person] !== "unauthenticated"),
    );
    await until(() => world.test.house.hub.size === lines.filter((line) => line.refusedWith === null).length);
    for (const { organisation, session, company } of [world.own, world.neighbour, world.elsewhere])
      await aPublication(world.test, organisation, session.id, company.id);
    await until(() =>
      lines.every(
        (line) =>
          row.expect[line.person] !== "sees" ||
          line.heard.some((text) => text.includes(row.proof?.(world, line.person) ?? "")),
      ),
    );
    // Whatever was sent to somebody it is not for would arrive with the rest.
    await wait(200);
    const faults: string[] = [];
    for (const line of lines) faults.push(...(await faultsOf(world, row, line)));
    return faults;
  } finally {
    await Promise.all(lines.map((line) => line.hangUp()));
  }
}

function openLine(world: MatrixWorld, person: PersonName, query: string): Line {
  const line: Line = { person, heard: [], refusedWith: null, hangUp: async () => undefined };
  const client = world.people[person].client.live({
    onClosed: (code) => (line.refusedWith ??= code === 4403 ? "unauthenticated" : `closed ${code}`),
  });
  client.subscribe(
    { query },
    {
      next: (message) => line.heard.push(JSON.stringify(message)),
      error: () => undefined,
      complete: () => undefined,
    },
  );
  line.hangUp = async () => {
    await client.dispose();
  };
  return line;
}

async function faultsOf(world: MatrixWorld, row: FieldRow, { person, heard, refusedWith }: Line): Promise<string[]> {
  const text = heard.join("\n");
  const outcome = refusedWith ?? (heard.length > 0 ? "sees" : "nothing");
  const faults =
    outcome === row.expect[person] ? [] : [`expected ${row.expect[person]}, got ${outcome}: ${text.slice(0, 300)}`];
  const proof = row.proof?.(world, person) ?? "";
  if (row.expect[person] === "sees" && !text.includes(proof)) faults.push(`${proof} is missing: ${text.slice(0, 300)}`);
  const leaks = await leaksIn(world, person, text, true);
  if (leaks.length > 0) faults.push(`hears what is meant for others: ${leaks.join(", ")} in ${text.slice(0, 1_000)}`);
  return faults.map((fault) => `${person}: ${fault}`);
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 250 && !holds(); turn++) await wait(20);
}
