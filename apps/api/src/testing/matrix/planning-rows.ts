import { addTrainer, addVenue, closeSession, confirmSession, deleteTrainer, deleteVenue } from "#sessions";
import { askAsOwner } from "../ask-database.js";
import { aCompany, aSession } from "../builders.js";
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
      return { filter: { search: "Salle Verte" } };
    },
    proof: () => "Salle Verte",
  },
  "Query.venue": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => ({ id: await aVenue(world) }),
    proof: () => "Salle Verte",
  },
  // Whoever is elsewhere learns that a trainer is taken, and not by which session.
  "Query.slotConflicts": {
    expect: staff,
    variables: async (world) => {
      const trainerId = await aTrainer(world);
      await aSession(world.test, world.own.organisation, [world.own.company.id], undefined, { trainerId });
      return { slots: [{ date: "2027-01-12", startsAt: "10:00", endsAt: "11:00", trainerId }] };
    },
    proof: (_world, person) => (person === "staffElsewhere" ? `"slotConflicts":[]` : "Royer"),
  },
};

export const planningMutationRows: Record<string, FieldRow> = {
  "Mutation.planSession": {
    expect: coordinators,
    variables: ({ own }) => ({
      input: {
        centreId: own.organisation.centreId,
        title: "Séance nouvelle",
        kind: "INTRA",
        modality: "ON_SITE",
        companyIds: [own.company.id],
        slots: [{ date: "2027-04-06", startsAt: "09:00", endsAt: "12:30" }],
      },
    }),
    proof: () => "Séance nouvelle",
  },
  "Mutation.duplicateSession": {
    expect: coordinators,
    variables: ({ own }) => ({ input: { sessionId: own.session.id, startsOn: "2027-06-15", title: "Séance encore" } }),
    proof: () => "Séance encore",
  },
  "Mutation.configureSession": {
    expect: coordinators,
    variables: async (world) => ({
      input: { ...(await aNewSession(world)), expectedVersion: 2, title: "Séance changée" },
    }),
    proof: () => "Séance changée",
  },
  "Mutation.setSessionSlots": {
    expect: coordinators,
    variables: async (world) => ({
      input: {
        ...(await aNewSession(world)),
        expectedSlotsVersion: 1,
        slots: [{ date: "2027-04-07", startsAt: "09:00", endsAt: "12:30" }],
      },
    }),
    proof: () => `"startsOn":"2027-04-07"`,
  },
  "Mutation.moveSlot": {
    expect: coordinators,
    variables: async (world) => {
      const { sessionId } = await aNewSession(world);
      const [slot] = await askAsOwner(world.test, "select id from slot where session_id = $1 limit 1", [sessionId]);
      return { input: { slotId: slot!.id, date: "2027-04-08" } };
    },
    proof: () => `"2027-04-08"`,
  },
  "Mutation.confirmSession": {
    expect: coordinators,
    variables: async (world) => ({ input: await aNewSession(world) }),
    proof: () => `"status":"CONFIRMED"`,
  },
  "Mutation.unconfirmSession": {
    expect: coordinators,
    variables: async (world) => {
      const input = await aNewSession(world);
      await world.test.house.works.run(world.own.organisation.admin, (work) => confirmSession(work, input));
      return { input };
    },
    proof: () => `"status":"PLANNED"`,
  },
  "Mutation.closeSession": {
    expect: coordinators,
    variables: async (world) => ({ input: await aNewSession(world) }),
    proof: () => `"status":"CLOSED"`,
  },
  "Mutation.reopenSession": {
    expect: coordinators,
    variables: async (world) => {
      const input = await aNewSession(world);
      await world.test.house.works.run(world.own.organisation.admin, (work) => closeSession(work, input));
      return { input };
    },
    proof: () => `"status":"PLANNED"`,
  },
  "Mutation.bookCompany": {
    expect: coordinators,
    variables: async (world) => {
      const { own, test } = world;
      const { id: sessionId } = await aSession(test, own.organisation, []);
      await askAsOwner(test, "update session set kind = 'INTER' where id = $1", [sessionId]);
      return { input: { sessionId, companyId: own.company.id } };
    },
    proof: ({ own }) => own.company.id,
  },
  "Mutation.unbookCompany": {
    expect: coordinators,
    variables: async (world) => {
      const { own, test } = world;
      const { id: sessionId } = await aSession(test, own.organisation, [own.company.id]);
      return { input: { sessionId, companyId: own.company.id } };
    },
    proof: () => `"bookings":[]`,
  },
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
    variables: () => ({ input: { name: "Salle Verte" } }),
    proof: () => "Salle Verte",
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

async function aNewSession({ test, own }: MatrixWorld): Promise<{ sessionId: string }> {
  const company = await aCompany(test, own.organisation, "Client du jour");
  return { sessionId: (await aSession(test, own.organisation, [company.id])).id };
}

async function aTrainer({ test, own }: MatrixWorld): Promise<string> {
  const { admin } = own.organisation;
  return (await test.house.works.run(admin, (work) => addTrainer(work, { firstName: "Jeanne", lastName: "Royer" }))).id;
}

async function aVenue({ test, own }: MatrixWorld): Promise<string> {
  const { admin } = own.organisation;
  return (await test.house.works.run(admin, (work) => addVenue(work, { name: "Salle Verte" }))).id;
}
