import { archiveProgramme, createProgramme } from "#catalogue";
import { but, coordinators, staff } from "./people.js";
import type { FieldRow } from "./row.js";
import type { MatrixWorld } from "./world.js";

/** The catalogue belongs to the organisation: its coordinators write it, whatever their centre (SPEC 1.1). */
const writers = but(coordinators, { coordinatorElsewhere: "sees" });
const title = "Gestes et postures";

export const catalogueQueryRows: Record<string, FieldRow> = {
  "Query.programmes": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => {
      await aProgramme(world);
      return { filter: { search: "gestes" } };
    },
    proof: () => title,
  },
  "Query.programme": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => ({ id: await aProgramme(world) }),
    proof: () => "Manutention",
  },
};

export const catalogueMutationRows: Record<string, FieldRow> = {
  "Mutation.createProgramme": {
    expect: but(writers, { staffElsewhere: "sees" }),
    variables: () => ({ input: { title, hours: 7 } }),
    proof: () => title,
  },
  "Mutation.updateProgramme": {
    expect: writers,
    variables: async (world) => ({
      input: { programmeId: await aProgramme(world), expectedVersion: 1, audience: "Préparateurs de commandes" },
    }),
    proof: () => "Préparateurs de commandes",
  },
  "Mutation.duplicateProgramme": {
    expect: writers,
    variables: async (world) => ({ input: { programmeId: await aProgramme(world) } }),
    proof: () => `${title} (copie)`,
  },
  "Mutation.archiveProgramme": {
    expect: writers,
    variables: async (world) => ({ input: { programmeId: await aProgramme(world) } }),
    proof: () => `"archivedAt":"2026`,
  },
  "Mutation.unarchiveProgramme": {
    expect: writers,
    variables: async (world) => {
      const programmeId = await aProgramme(world);
      await world.test.house.works.run(world.own.organisation.admin, (work) => archiveProgramme(work, { programmeId }));
      return { input: { programmeId } };
    },
    proof: () => `"archivedAt":null`,
  },
};

async function aProgramme({ test, own }: MatrixWorld): Promise<string> {
  const { id } = await test.house.works.run(own.organisation.admin, (work) =>
    createProgramme(work, { title, hours: 7, modules: [{ title: "Manutention", hours: 3.5 }] }),
  );
  return id;
}
