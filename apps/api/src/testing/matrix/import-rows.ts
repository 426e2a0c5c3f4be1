import { but, coordinators, type PersonName } from "./people.js";
import type { FieldRow } from "./row.js";
import type { MatrixWorld } from "./world.js";

/** Whoever writes companies imports them; a file is its sender's own. */
const importers = but(coordinators, { coordinatorElsewhere: "sees" });
const senders = but(importers, { staffElsewhere: "refused UPLOAD_NOT_FOUND" });

export const importQueryRows: Record<string, FieldRow> = {
  "Query.previewImport": {
    expect: senders,
    variables: async (world, person) => ({
      input: { uploadId: await aTable(world, person), subject: "COMPANIES_AND_CONTACTS" },
    }),
    proof: () => `"rowCount":1`,
  },
  "Query.imports": { expect: but(importers, { staffElsewhere: "sees" }), proof: () => "imports" },
  "Query.import": {
    expect: but(importers, { staffElsewhere: "nothing" }),
    variables: async (world) => ({ id: await anImport(world) }),
    proof: () => "table.csv",
  },
};

export const importMutationRows: Record<string, FieldRow> = {
  "Mutation.startImport": {
    expect: senders,
    variables: async (world, person) => ({
      input: { uploadId: await aTable(world, person), subject: "COMPANIES_AND_CONTACTS" },
    }),
    proof: () => "table.csv",
    settled: noImportAtWork,
  },
  "Mutation.undoImport": {
    expect: importers,
    variables: async (world) => {
      const importId = await anImport(world);
      await world.owner.query("update data_import set state = 'FAILED' where id = $1", [importId]);
      return { input: { importId } };
    },
    proof: () => "UNDOING",
    settled: noImportAtWork,
  },
};

/** A table that the person sent, or, for whoever may not, one that is there to be taken. */
async function aTable(world: MatrixWorld, person: PersonName): Promise<string> {
  const sender = person === "coordinator" || person === "coordinatorElsewhere" ? person : "admin";
  const response = await world.people[sender].client.file("/console/imports", {
    method: "PUT",
    headers: { "apollo-require-preflight": "1", "x-file-name": "table.csv" },
    body: "Entreprise\nSaboterie du Lac",
  });
  return ((await response.json()) as { uploadId: string }).uploadId;
}

/** An import that is done. */
async function anImport(world: MatrixWorld): Promise<string> {
  const { client } = world.people.admin;
  const input = { uploadId: await aTable(world, "admin"), subject: "COMPANIES_AND_CONTACTS", otherwise: "SKIP" };
  const { data } = await client.ask(
    "mutation ($input: StartImportInput!) { startImport(input: $input) { ... on Import { id } } }",
    { input },
  );
  const { id } = data.startImport as { id: string };
  await noImportAtWork(world);
  return id;
}

async function noImportAtWork({ owner }: MatrixWorld): Promise<void> {
  const running = () => owner.query("select from data_import where state in ('RUNNING', 'UNDOING')");
  while ((await running()).rowCount) await new Promise((resolve) => setTimeout(resolve, 20));
}
