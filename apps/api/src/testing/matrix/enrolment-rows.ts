import { removeEnrolment } from "#enrolments";
import { aVisibleSession } from "../builders.js";
import { act, aLearner, anEnrolment, aSeat } from "../enrolments.js";
import { but, contacts, coordinators, staff } from "./people.js";
import type { FieldRow } from "./row.js";
import type { MatrixWorld } from "./world.js";

export const enrolmentQueryRows: Record<string, FieldRow> = {
  // Learners are read by all the staff of their organisation.
  "Query.recogniseLearners": {
    expect: staff,
    variables: async (world) => {
      const { test, own } = world;
      await aLearner(test, own.organisation, own.company.id, { firstName: "Maud", lastName: "Legrand" });
      return {
        sessionId: own.session.id,
        companyId: own.company.id,
        people: [{ firstName: "Maud", lastName: "Legrand" }],
      };
    },
    proof: (_world, person) => (person === "staffElsewhere" ? '"learner":null' : '"lastName":"Legrand"'),
  },
};

export const enrolmentMutationRows: Record<string, FieldRow> = {
  "Mutation.enrolLearners": {
    expect: coordinators,
    variables: async (world) => {
      const { test, own } = world;
      const { id: learnerId } = await aLearner(test, own.organisation, own.company.id);
      return { input: { ...(await place(world)), learners: [{ learnerId }] } };
    },
    proof: () => "enrolledCount",
  },
  "Mutation.removeEnrolment": {
    expect: coordinators,
    variables: async (world) => ({ input: { enrolmentId: (await enrolled(world)).id } }),
    proof: () => '"removedAt":"2026',
  },
  "Mutation.removeEnrolments": {
    expect: coordinators,
    variables: async (world) => ({ input: manyOf(await enrolled(world)) }),
    proof: () => '"removedAt":"2026',
  },
  "Mutation.restoreEnrolment": {
    expect: coordinators,
    variables: async (world) => ({ input: { enrolmentId: (await removed(world)).id } }),
    proof: () => '"removedAt":null',
  },
  "Mutation.restoreEnrolments": {
    expect: coordinators,
    variables: async (world) => ({ input: manyOf(await removed(world)) }),
    proof: () => '"removedAt":null',
  },
  "Mutation.reserveSeats": {
    expect: coordinators,
    variables: async (world) => ({ input: { ...(await place(world)), count: 1 } }),
    proof: () => "freeSeatCount",
  },
  "Mutation.releaseSeats": {
    expect: coordinators,
    variables: async (world) => {
      const at = await place(world);
      await aSeat(world.test, world.own.organisation, at);
      return { input: { ...at, count: 1 } };
    },
    proof: () => "freeSeatCount",
  },
  // Whoever may enrol, and the contacts of the company that the place is reserved for.
  "Mutation.nameSeat": {
    expect: but(coordinators, { contact: "sees" }),
    variables: async (world) => ({
      input: {
        seatId: await aSeat(world.test, world.own.organisation, await place(world)),
        learner: { firstName: "Nina", lastName: "Roy" },
      },
    }),
    proof: () => "Nina Roy",
  },
  // The contact who gave the name, and nobody else of either side.
  "Mutation.unnameSeat": {
    expect: but(contacts, { contactElsewhere: "notFound" }),
    variables: async (world) => {
      const seatId = await aSeat(world.test, world.own.organisation, await place(world));
      const learner = { firstName: "Nina", lastName: "Roy" };
      const { enrolmentId } = await act(world.people.contact.client, "nameSeat", { seatId, learner });
      return { input: { enrolmentId } };
    },
    proof: () => "Nina Roy",
    tellsWhatIsGone: true,
  },
};

/** A session of its own for each cell, visible to the company. */
async function place({ test, own }: MatrixWorld) {
  const { id: sessionId } = await aVisibleSession(test, own.organisation, [own.company.id]);
  return { sessionId, companyId: own.company.id };
}

async function enrolled(world: MatrixWorld): Promise<{ id: string; sessionId: string }> {
  const at = await place(world);
  return { id: (await anEnrolment(world.test, world.own.organisation, at)).id, sessionId: at.sessionId };
}

async function removed(world: MatrixWorld): Promise<{ id: string; sessionId: string }> {
  const enrolment = await enrolled(world);
  await world.test.house.works.run(world.own.organisation.admin, (work) =>
    removeEnrolment(work, { enrolmentId: enrolment.id }),
  );
  return enrolment;
}

const manyOf = ({ id, sessionId }: { id: string; sessionId: string }) => ({ sessionId, enrolmentIds: [id] });
