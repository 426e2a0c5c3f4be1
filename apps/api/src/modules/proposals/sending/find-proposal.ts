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
  const found = await holdCompanyOf(work, proposalId);
  const session = await holdSession(work, found.sessionId);
  const client = await clientOf(work, session, found.companyId);
  if (!client) throw new Denied();
  return { client, proposal: client.proposal?.id === proposalId ? client.proposal : null };
}

interface Whose {
  sessionId: string;
  companyId: string;
}

/**
 * The company before its session, as a merge holds them. A merge of this moment is waited for, and its proposals have moved: what was asked of the
 * company that went is done for the one that stays.
 */
async function holdCompanyOf(work: Work, proposalId: string, held: string | null = null): Promise<Whose> {
  const { organisationId } = work.viewer;
  const [found] = await work.transaction.rows(sql<Whose>`
    select session_id as "sessionId", company_id as "companyId" from date_proposal
    where organisation_id = ${organisationId} and id = ${proposalId}`);
  if (!found) throw new Denied();
  if (found.companyId === held) return found;
  await work.transaction.rows(sql`
    select from company where organisation_id = ${organisationId} and id = ${found.companyId} for key share`);
  return holdCompanyOf(work, proposalId, found.companyId);
}
