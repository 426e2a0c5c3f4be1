import { addContact, addLearner, deleteContact, deleteLearner } from "#companies";
import { aCompany } from "../builders.js";
import { but, coordinators, staff } from "./people.js";
import type { FieldRow } from "./row.js";
import type { MatrixWorld } from "./world.js";

/** Companies belong to the organisation: its coordinators write them all, whatever their centre (SPEC 1.1). */
const writers = but(coordinators, { coordinatorElsewhere: "sees" });

export const companyQueryRows: Record<string, FieldRow> = {
  "Query.contacts": {
    expect: staff,
    variables: () => ({ first: 50 }),
    proof: (world, person) => (person === "staffElsewhere" ? "edges" : world.people.contact.email),
  },
  "Query.contact": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => ({ id: await aSpareContact(world) }),
    proof: () => "Bernard",
  },
  "Query.learners": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => {
      await aLearner(world);
      return { filter: { search: "Le Goff" } };
    },
    proof: () => "Le Goff",
  },
  "Query.learner": {
    expect: but(staff, { staffElsewhere: "nothing" }),
    variables: async (world) => ({ id: await aLearner(world) }),
    proof: () => "Le Goff",
  },
};

export const companyMutationRows: Record<string, FieldRow> = {
  "Mutation.createCompany": {
    // Another organisation has no such centre.
    expect: writers,
    variables: ({ own }) => ({ input: { centreId: own.organisation.centreId, name: "Ateliers du Port" } }),
    proof: () => "Ateliers du Port",
  },
  "Mutation.updateCompany": {
    expect: writers,
    variables: async ({ test, own }) => {
      const company = await aCompany(test, own.organisation);
      return { input: { companyId: company.id, expectedVersion: 1, city: "Rezé" } };
    },
    proof: () => "Rezé",
  },
  "Mutation.createContact": {
    expect: writers,
    variables: ({ own }) => ({ input: { companyId: own.company.id, firstName: "Luc", lastName: "Moreau" } }),
    proof: () => "Moreau",
  },
  "Mutation.updateContact": {
    expect: writers,
    variables: async (world) => ({
      input: { contactId: await aSpareContact(world), expectedVersion: 1, jobTitle: "Acheteuse" },
    }),
    proof: () => "Acheteuse",
  },
  "Mutation.deleteContact": {
    expect: writers,
    variables: async (world) => ({ input: { contactId: await aSpareContact(world) } }),
    proof: () => `"deletedAt":"2026`,
  },
  "Mutation.restoreContact": {
    expect: writers,
    variables: async (world) => {
      const contactId = await aSpareContact(world);
      await world.test.house.works.run(world.own.organisation.admin, (work) => deleteContact(work, { contactId }));
      return { input: { contactId } };
    },
    proof: () => `"deletedAt":null`,
  },
  "Mutation.setPrimaryContact": {
    expect: writers,
    variables: async (world) => ({ input: { contactId: await aSpareContact(world) } }),
    proof: () => `"isPrimary":true`,
  },
  "Mutation.createLearner": {
    expect: writers,
    variables: ({ own }) => ({ input: { companyId: own.company.id, firstName: "Yann", lastName: "Le Goff" } }),
    proof: () => "Le Goff",
  },
  "Mutation.updateLearner": {
    expect: writers,
    variables: async (world) => ({
      input: { learnerId: await aLearner(world), expectedVersion: 1, email: "yann@exemple.fr" },
    }),
    proof: () => "yann@exemple.fr",
  },
  "Mutation.deleteLearner": {
    expect: writers,
    variables: async (world) => ({ input: { learnerId: await aLearner(world) } }),
    proof: () => `"deletedAt":"2026`,
  },
  "Mutation.restoreLearner": {
    expect: writers,
    variables: async (world) => {
      const learnerId = await aLearner(world);
      await world.test.house.works.run(world.own.organisation.admin, (work) => deleteLearner(work, { learnerId }));
      return { input: { learnerId } };
    },
    proof: () => `"deletedAt":null`,
  },
};

async function aLearner({ test, own }: MatrixWorld): Promise<string> {
  const { admin } = own.organisation;
  const { id: companyId } = await aCompany(test, own.organisation);
  const learner = await test.house.works.run(admin, (work) =>
    addLearner(work, { companyId, firstName: "Yann", lastName: "Le Goff" }),
  );
  return learner.id;
}

async function aSpareContact({ test, own }: MatrixWorld): Promise<string> {
  const { admin } = own.organisation;
  const { id: companyId } = await aCompany(test, own.organisation);
  const contact = await test.house.works.run(admin, (work) =>
    addContact(work, { companyId, firstName: "Anne", lastName: "Bernard" }),
  );
  await test.house.works.run(admin, (work) => addLearner(work, { companyId, firstName: "Yann", lastName: "Le Goff" }));
  return contact.id;
}
