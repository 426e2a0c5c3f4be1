import { dayInParis } from "#platform/clock";
import { Denied, refuse } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { holdSession, isCancelled } from "#sessions";
import { nextState, stateOn } from "../date-confirmation.rules.js";
import { clientOf, keyOf, waitingOf, type HeldClient } from "../hold-client.js";
import { moveConfirmation, voidProposal } from "../move-confirmation.js";
import { proposalPolicy } from "../proposal.policy.js";

export interface ManualConfirmation {
  sessionId: string;
  companyId: string;
  confirmed: boolean;
  overRefusal?: boolean | null;
}

/** The switch «Validation manuelle»: on, the dates hold and no mail leaves; off, all is as it was before. Said twice, it is said once. */
export async function confirmDatesManually(work: Work, input: ManualConfirmation): Promise<{ id: string }> {
  const session = await holdSession(work, input.sessionId);
  authorise(work.viewer, proposalPolicy.propose, session);
  if (work.viewer.kind !== "staff" || !isId(input.companyId)) throw new Denied();
  session.refuseIfDeleted();
  const client = (await clientOf(work, session, input.companyId)) ?? refuse("NOT_BOOKED");
  if (isCancelled(client.status)) refuse("CLIENT_CANCELLED");
  if (input.confirmed) await validate(work, client, input.overRefusal === true);
  else if (client.state === "MANUAL")
    await moveConfirmation(work, client, { trigger: "UNVALIDATE", channel: "CONSOLE" });
  return { id: client.bookingId };
}

async function validate(work: Work, client: HeldClient, overRefusal: boolean): Promise<void> {
  const key = await keyOf(work, client.session);
  if (key === "") refuse("SESSION_NOT_PLANNED");
  const state = stateOn(dayInParis(work.now), client);
  if (state === "MANUAL") return;
  if (!nextState(state, "VALIDATE")) refuse("DATES_ACCEPTED_BEFORE");
  if (state === "DECLINED" && !overRefusal) refuse("DATES_DECLINED_BEFORE");

  const waiting = waitingOf(client);
  await moveConfirmation(work, client, {
    trigger: "VALIDATE",
    channel: "CONSOLE",
    proposalId: waiting?.id,
    key,
    facts: { overRefusal: state === "DECLINED" },
  });
  if (waiting) await voidProposal(work, client, waiting, "MANUAL");
}
