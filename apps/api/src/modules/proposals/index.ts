import type { Door } from "#platform/context";
import type { JobHandler } from "#platform/jobs";
import type { Links } from "#platform/links";
import type { Works } from "#platform/work";
import { LinkedDatesResolver } from "./answering/answer.resolver.js";
import { BookingDatesResolver, DateConfirmationResolver } from "./confirmation.resolver.js";
import { expireProposals, expireProposalsJob } from "./following/expire-proposals.job.js";
import { remindWaiting } from "./following/queues.rules.js";
import { remindWaitingJob } from "./following/remind-waiting.job.js";
import { DateProposalResolver } from "./proposal.resolver.js";

export { answerAsContact } from "./answering/answer-as-contact.js";
export { answerDateProposal } from "./answering/answer-date-proposal.js";
export { acceptedFile } from "./answering/linked-dates.queries.js";
export { confirmDatesManually } from "./confirming/confirm-dates-manually.js";
export { expireIn, expireProposalsJob } from "./following/expire-proposals.job.js";
export { proposalListeners } from "./following/follow-session.listener.js";
export { optionsOfProposals } from "./reading/date-proposal.loaders.js";
export { remindOfProposal } from "./sending/remind-date-proposal.js";
export { sendDateProposal } from "./sending/send-date-proposal.js";

export const proposalResolvers = [
  DateProposalResolver,
  BookingDatesResolver,
  DateConfirmationResolver,
  LinkedDatesResolver,
] as const;

export const proposalQueues: readonly string[] = [expireProposals, remindWaiting];

export const proposalJobs = ({ works, door, links }: { works: Works; door: Door; links: Links }): JobHandler[] => [
  expireProposalsJob(works, door),
  remindWaitingJob(works, links),
];
