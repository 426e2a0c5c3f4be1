import { sql } from "kysely";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import { holdSession } from "#sessions";
import { clientOf, type HeldClient, type HeldProposal } from "../hold-client.js";

/** A proposal, with its client held first, as everybody holds them. Only the last one sent can still be acted on. */
export async function findProposal(
  work: Work,
  proposalId: string,
): Promise<{ client: HeldClient; proposal: HeldProposal | null }> {
  if (!isId(proposalId)) throw new Denied();
  const [found] = await work.transaction.rows(sql<{ sessionId: string; companyId: string }>`
    select session_id as "sessionId", company_id as "companyId" from date_proposal
    where organisation_id = ${work.viewer.organisationId} and id = ${proposalId}`);
  if (!found) throw new Denied();
  const session = await holdSession(work, found.sessionId);
  const client = await clientOf(work, session, found.companyId);
  if (!client) throw new Denied();
  return { client, proposal: client.proposal?.id === proposalId ? client.proposal : null };
}
