import type { ContactViewer } from "#platform/viewer";
import { aSession } from "../builders.js";
import { answerAsContact } from "#proposals";
import { notedLinks } from "../noted-links.js";
import { aProposal, sessionNow, twoOptions } from "../proposals.js";
import { askAsOwner } from "../ask-database.js";
import { all, but, contacts, contactsOfTheCompany, coordinators, staff, staffOfTheCentre } from "./people.js";
import type { FieldRow } from "./row.js";
import { around, type MatrixWorld } from "./world.js";
import { wrongToken } from "./wrong-token.js";

export const proposalQueryRows: Record<string, FieldRow> = {
  "Query.dateProposals": {
    expect: but(staff, { coordinatorElsewhere: "nothing" }),
    proof: (world, person) => around(world, person).proposal.id,
  },
  "Query.dateProposal": {
    expect: staffOfTheCentre,
    variables: ({ own }) => ({ id: own.proposal.id }),
    proof: ({ own }) => own.proposal.id,
  },
  "Query.dateProposalFigures": { expect: staff, proof: () => '"pendingCount":' },
  "Query.previewDateProposal": {
    expect: coordinators,
    variables: async (world) => ({ input: await wanted(world) }),
    proof: ({ own }) => own.company.name,
  },
  "Extranet.dateProposals": { expect: contacts, proof: (world, person) => around(world, person).proposal.id },
  "Extranet.dateProposal": {
    expect: contactsOfTheCompany,
    variables: ({ own }) => ({ id: own.proposal.id }),
    proof: ({ own }) => own.proposal.id,
  },
};

export const proposalMutationRows: Record<string, FieldRow> = {
  "Mutation.sendDateProposal": {
    expect: coordinators,
    variables: async (world) => ({ input: await wanted(world) }),
    proof: () => '"state":"PENDING"',
  },
  "Mutation.withdrawDateProposal": {
    expect: coordinators,
    variables: async (world) => ({ input: { proposalId: (await proposed(world)).id } }),
    proof: () => '"state":"VOIDED"',
  },
  "Mutation.remindDateProposal": {
    expect: coordinators,
    variables: async (world) => ({ input: { proposalId: (await proposed(world)).id } }),
    proof: () => '"remindedAt":"2026',
  },
  "Mutation.confirmDatesManually": {
    expect: coordinators,
    variables: async (world) => ({ input: { ...(await place(world)), confirmed: true } }),
    proof: () => '"isManual":true',
  },
  "Mutation.confirmDateOption": {
    expect: coordinators,
    variables: async (world) => ({ input: await chosen(world) }),
    proof: () => '"state":"ACCEPTED"',
  },
  // Contacts only, and of the company that the dates were proposed to.
  "Mutation.answerDateProposal": {
    expect: but(contacts, { contactElsewhere: "notFound" }),
    variables: async (world) => ({ input: { proposalId: (await proposed(world)).id, answer: "ACCEPT" } }),
    proof: () => '"state":"ANSWERED"',
  },
  // What a right token does, for whoever holds it, is told by the stories of the proposals.
  "Mutation.answerLinkedDateProposal": {
    expect: all("notFound"),
    variables: () => ({ input: { token: wrongToken(), answer: "ACCEPT" } }),
  },
};

/** A session of its own for each cell. */
async function place({ test, own }: MatrixWorld) {
  const { id: sessionId } = await aSession(test, own.organisation, [own.company.id]);
  return { sessionId, companyId: own.company.id };
}

async function wanted(world: MatrixWorld) {
  const at = await place(world);
  return {
    ...at,
    recipientId: world.own.sender.contactId,
    dueOn: "2026-12-01",
    expectedSlotsVersion: (await sessionNow(world.test, at.sessionId)).slotsVersion,
  };
}

async function proposed(world: MatrixWorld, options?: typeof twoOptions): Promise<{ id: string }> {
  const { test, own } = world;
  const at = await place(world);
  return aProposal(test, own.organisation, { ...at, recipientId: own.sender.contactId, options });
}

async function chosen(world: MatrixWorld): Promise<{ proposalId: string; optionId: string }> {
  const { test, own } = world;
  const { id: proposalId } = await proposed(world, twoOptions);
  const [option] = await askAsOwner(test, "select id from date_option where proposal_id = $1 order by position", [
    proposalId,
  ]);
  const optionId = String(option!.id);
  const by: ContactViewer = own.sender;
  await test.house.works.run(by, (work) =>
    answerAsContact(work, notedLinks(test), { proposalId, answer: "CHOOSE", optionId }),
  );
  return { proposalId, optionId };
}
