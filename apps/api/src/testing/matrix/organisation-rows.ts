import { createCentre } from "#organisations";
import { but, coordinators, staff } from "./people.js";
import type { FieldRow, RouteRow } from "./row.js";
import { around, type MatrixWorld } from "./world.js";

/** Settings are the administrators'; one of another organisation has no such centre. */
const administrators = but(coordinators, { coordinator: "notFound" });

export const organisationQueryRows: Record<string, FieldRow> = {
  "Query.organisation": { expect: staff, proof: (world, person) => around(world, person).organisation.id },
};

export const organisationMutationRows: Record<string, FieldRow> = {
  "Mutation.updateOrganisation": {
    // Each administrator changes the own organisation: the one elsewhere finds another version there.
    expect: but(administrators, { staffElsewhere: "refused STALE" }),
    variables: async (world) => ({ input: { expectedVersion: await versionOf(world), vatCase: "EXEMPT_TRAINING" } }),
    proof: () => "EXEMPT_TRAINING",
  },
  "Mutation.createCentre": {
    expect: but(administrators, { staffElsewhere: "sees" }),
    variables: (_world, person) => ({ input: { name: `Atelier ${person}`, colour: "#abc" } }),
    proof: () => "#aabbcc",
  },
  "Mutation.updateCentre": {
    expect: administrators,
    variables: async (world) => ({ input: { centreId: await aCentre(world), expectedVersion: 1, city: "Redon" } }),
    proof: () => "Redon",
  },
  "Mutation.removeCentreLogo": {
    expect: administrators,
    variables: async (world) => ({ input: { centreId: await aCentre(world) } }),
    proof: () => `"logo":null`,
  },
};

/** The smallest PNG: one transparent point. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export const logoRows = (
  strangers: Partial<RouteRow["expect"]>,
  everyone: RouteRow["expect"],
): Record<string, RouteRow> => ({
  "PUT /console/logos/:centreId": {
    expect: but(administrators, strangers),
    request: async (world) => ({
      path: `/console/logos/${await aCentre(world)}`,
      init: { method: "PUT", headers: { "apollo-require-preflight": "1" }, body: new Uint8Array(png) },
    }),
    proof: () => "centreId",
  },
  ...Object.fromEntries(
    ["console", "extranet"].map((side): [string, RouteRow] => [
      `GET /${side}/logos/:centreId`,
      {
        expect: everyone,
        request: async (world) => ({ path: `/${side}/logos/${await aDressedCentre(world)}` }),
        proof: () => "PNG",
      },
    ]),
  ),
});

let count = 0;

async function aCentre({ test, own }: MatrixWorld): Promise<string> {
  const name = `Annexe ${(count += 1)}`;
  return (await test.house.works.run(own.organisation.admin, (work) => createCentre(work, { name, colour: "#123456" })))
    .id;
}

async function aDressedCentre(world: MatrixWorld): Promise<string> {
  const id = await aCentre(world);
  await world.people.admin.client.file(`/console/logos/${id}`, {
    method: "PUT",
    headers: { "apollo-require-preflight": "1" },
    body: new Uint8Array(png),
  });
  return id;
}

async function versionOf({ owner, own }: MatrixWorld): Promise<number> {
  // The other organisation is made to stand elsewhere, so that its administrator's act is told apart.
  await owner.query("update organisation set version = version + 1000 where id <> $1 and version < 1000", [
    own.organisation.id,
  ]);
  const { rows } = await owner.query<{ version: number }>("select version from organisation where id = $1", [
    own.organisation.id,
  ]);
  return rows[0]!.version;
}
