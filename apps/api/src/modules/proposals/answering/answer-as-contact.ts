import { sql } from "kysely";
import { actAsHouse, holdCompany } from "#access";
import { Denied } from "#platform/failure";
import type { Links } from "#platform/links";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import { proposalPolicy } from "../proposal.policy.js";
import { answerDateProposal, type WantedAnswer } from "./answer-date-proposal.js";

/** A contact who is signed in answers for its company, whoever of it the mail was sent to. Of another company's dates it sees nothing. */
export async function answerAsContact(
  work: Work,
  links: Links,
  { proposalId, ...wanted }: WantedAnswer & { proposalId: string },
): Promise<void> {
  const { viewer } = work;
  if (viewer.kind !== "contact" || !isId(proposalId)) throw new Denied();
  const by = { contactId: viewer.contactId, name: viewer.name, channel: "EXTRANET" } as const;
  await holdCompany(work);
  await actAsHouse(work, async () => {
    // One that was taken back meanwhile is no longer seen: whoever still has it on the screen is told so.
    const [found] = await work.transaction.rows(sql<{ companyId: string }>`
      select company_id as "companyId" from date_proposal where organisation_id = ${viewer.organisationId} and id = ${proposalId}`);
    if (!found) throw new Denied();
    authorise(viewer, proposalPolicy.answer, found);
    await answerDateProposal(work, links, proposalId, by, wanted);
  });
}
