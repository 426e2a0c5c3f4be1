import { addLearner, deleteLearner } from "#companies";
import { administrators, but, staff } from "./people.js";
import type { FieldRow } from "./row.js";
import { around, type MatrixWorld } from "./world.js";

/** A learner of the first organisation, in the trash. */
async function aDeletedLearner({ test, own }: MatrixWorld): Promise<string> {
  return test.house.works.run(own.organisation.admin, async (work) => {
    const learner = await addLearner(work, { companyId: own.company.id, firstName: "Yann", lastName: "Le Goff" });
    await work.em.flush();
    await deleteLearner(work, { learnerId: learner.id });
    return learner.id;
  });
}

export const trashQueryRows: Record<string, FieldRow> = {
  // People belong to companies, which the staff of every centre share.
  "Query.trash": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => {
      await aDeletedLearner(world);
      return { first: 20, filter: { kinds: ["LEARNER"] } };
    },
    proof: (world, person) => around(world, person).company.id,
  },
};

export const trashMutationRows: Record<string, FieldRow> = {
  "Mutation.purgeTrashItem": {
    expect: administrators,
    variables: async (world) => ({
      input: { kind: "LEARNER", id: await aDeletedLearner(world), confirmation: "Yann Le Goff" },
    }),
    proof: () => '"kind":"LEARNER"',
  },
};
