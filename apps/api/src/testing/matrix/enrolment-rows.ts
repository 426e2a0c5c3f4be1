import { removeEnrolment } from "#enrolments";
import { aLearner, anEnrolment, aSeat } from "../enrolments.js";
import { but, coordinators, staff } from "./people.js";
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
      return { input: { ...at(world), learners: [{ learnerId }] } };
    },
    proof: () => "enrolledCount",
  },
  "Mutation.removeEnrolment": {
    expect: coordinators,
    variables: async (world) => ({ input: { enrolmentId: await enrolled(world) } }),
    proof: () => '"removedAt":"2026',
  },
  "Mutation.removeEnrolments": {
    expect: coordinators,
    variables: async (world) => ({ input: { sessionId: world.own.session.id, enrolmentIds: [await enrolled(world)] } }),
    proof: () => '"removedAt":"2026',
  },
  "Mutation.restoreEnrolment": {
    expect: coordinators,
    variables: async (world) => ({ input: { enrolmentId: await removed(world) } }),
    proof: () => '"removedAt":null',
  },
  "Mutation.restoreEnrolments": {
    expect: coordinators,
    variables: async (world) => ({ input: { sessionId: world.own.session.id, enrolmentIds: [await removed(world)] } }),
    proof: () => '"removedAt":null',
  },
  "Mutation.reserveSeats": {
    expect: coordinators,
    variables: (world) => ({ input: { ...at(world), count: 1 } }),
    proof: () => "freeSeatCount",
  },
  "Mutation.releaseSeats": {
    expect: coordinators,
    variables: async (world) => {
      await aSeat(world.test, world.own.organisation, at(world));
      return { input: { ...at(world), count: 1 } };
    },
    proof: () => "freeSeatCount",
  },
  // Whoever may enrol, and the contacts of the company that the place is reserved for.
  "Mutation.nameSeat": {
    expect: but(coordinators, { contact: "sees" }),
    variables: async (world) => ({
      input: {
        seatId: await aSeat(world.test, world.own.organisation, at(world)),
        learner: { firstName: "Nina", lastName: "Roy", birthDate: nextDay() },
      },
    }),
    proof: () => "Nina Roy",
  },
};

const at = ({ own }: MatrixWorld) => ({ sessionId: own.session.id, companyId: own.company.id });

async function enrolled(world: MatrixWorld): Promise<string> {
  return (await anEnrolment(world.test, world.own.organisation, at(world))).id;
}

async function removed(world: MatrixWorld): Promise<string> {
  const enrolmentId = await enrolled(world);
  await world.test.house.works.run(world.own.organisation.admin, (work) => removeEnrolment(work, { enrolmentId }));
  return enrolmentId;
}

/** Somebody else each time, who has the same name. */
let days = 0;
const nextDay = (): string => new Date(Date.UTC(1980, 0, (days += 1))).toISOString().slice(0, 10);
