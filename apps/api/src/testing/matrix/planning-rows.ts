import { addTrainer, addVenue, deleteTrainer, deleteVenue } from "#sessions";
import { but, coordinators, staff } from "./people.js";
import type { FieldRow } from "./row.js";
import type { MatrixWorld } from "./world.js";

/** Trainers and venues belong to the organisation: its coordinators write them all, whatever their centre (SPEC 1.1). */
const writers = but(coordinators, { coordinatorElsewhere: "sees" });
/** Whoever may write in some organisation adds to its own. */
const adders = but(writers, { staffElsewhere: "sees" });

export const planningQueryRows: Record<string, FieldRow> = {
  "Query.trainers": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => {
      await aTrainer(world);
      return { filter: { search: "Royer" } };
    },
    proof: () => "Royer",
  },
  "Query.trainer": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => ({ id: await aTrainer(world) }),
    proof: () => "Royer",
  },
  "Query.venues": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => {
      await aVenue(world);
      return { filter: { search: "Salle Loire" } };
    },
    proof: () => "Salle Loire",
  },
  "Query.venue": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => ({ id: await aVenue(world) }),
    proof: () => "Salle Loire",
  },
};

export const planningMutationRows: Record<string, FieldRow> = {
  "Mutation.createTrainer": {
    expect: adders,
    variables: () => ({ input: { firstName: "Jeanne", lastName: "Royer" } }),
    proof: () => "Royer",
  },
  "Mutation.updateTrainer": {
    expect: writers,
    variables: async (world) => ({
      input: { trainerId: await aTrainer(world), expectedVersion: 1, email: "jeanne@exemple.fr" },
    }),
    proof: () => "jeanne@exemple.fr",
  },
  "Mutation.deleteTrainer": {
    expect: writers,
    variables: async (world) => ({ input: { trainerId: await aTrainer(world) } }),
    proof: () => `"deletedAt":"2026`,
  },
  "Mutation.restoreTrainer": {
    expect: writers,
    variables: async (world) => {
      const trainerId = await aTrainer(world);
      await world.test.house.works.run(world.own.organisation.admin, (work) => deleteTrainer(work, { trainerId }));
      return { input: { trainerId } };
    },
    proof: () => `"deletedAt":null`,
  },
  "Mutation.createVenue": {
    expect: adders,
    variables: () => ({ input: { name: "Salle Loire" } }),
    proof: () => "Salle Loire",
  },
  "Mutation.updateVenue": {
    expect: writers,
    variables: async (world) => ({ input: { venueId: await aVenue(world), expectedVersion: 1, city: "Rezé" } }),
    proof: () => "Rezé",
  },
  "Mutation.deleteVenue": {
    expect: writers,
    variables: async (world) => ({ input: { venueId: await aVenue(world) } }),
    proof: () => `"deletedAt":"2026`,
  },
  "Mutation.restoreVenue": {
    expect: writers,
    variables: async (world) => {
      const venueId = await aVenue(world);
      await world.test.house.works.run(world.own.organisation.admin, (work) => deleteVenue(work, { venueId }));
      return { input: { venueId } };
    },
    proof: () => `"deletedAt":null`,
  },
};

async function aTrainer({ test, own }: MatrixWorld): Promise<string> {
  const { admin } = own.organisation;
  return (await test.house.works.run(admin, (work) => addTrainer(work, { firstName: "Jeanne", lastName: "Royer" }))).id;
}

async function aVenue({ test, own }: MatrixWorld): Promise<string> {
  const { admin } = own.organisation;
  return (await test.house.works.run(admin, (work) => addVenue(work, { name: "Salle Loire" }))).id;
}
