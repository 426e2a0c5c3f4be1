import { dayInParis } from "#platform/clock";
import { refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { nextState, stateOn } from "../date-confirmation.rules.js";
import { waitingOf } from "../hold-client.js";
import { moveConfirmation, voidProposal } from "../move-confirmation.js";
import { proposalPolicy } from "../proposal.policy.js";
import { findProposal } from "./find-proposal.js";

/** Takes back a proposal that nobody answered. Nobody is written to: the link says so. */
export async function withdrawDateProposal(work: Work, input: { proposalId: string }): Promise<{ id: string }> {
  const { client, proposal } = await findProposal(work, input.proposalId);
  authorise(work.viewer, proposalPolicy.propose, client.session);
  client.session.refuseIfDeleted();
  if (proposal?.answeredAt) refuse("PROPOSAL_ANSWERED");
  const state = stateOn(dayInParis(work.now), client);
  if (!proposal || waitingOf(client)?.id !== proposal.id || !nextState(state, "WITHDRAW"))
    refuse("PROPOSAL_NOT_PENDING");

  await moveConfirmation(work, client, { trigger: "WITHDRAW", channel: "CONSOLE", proposalId: proposal.id });
  await voidProposal(work, client, proposal, "WITHDRAWN");
  return proposal;
}
