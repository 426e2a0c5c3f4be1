import { sql } from "kysely";
import { newToken, tokenHash } from "#access";
import type { Caller, DatedSlot, MailFacts } from "#mails";
import type { Links } from "#platform/links";
import type { Work } from "#platform/work";
import type { Session } from "#sessions";

/** What the mails about a proposal tell, the link left out. */
export type ProposalFacts = Omit<MailFacts["DATE_PROPOSAL"], "link" | "firstName">;

/** What the session says beside its dates. */
export async function participantCount(work: Work, session: Session, companyId: string): Promise<number> {
  const here = sql`x.organisation_id = ${session.organisationId} and x.session_id = ${session.id} and x.company_id = ${companyId}`;
  const [row] = await work.transaction.rows(sql<{ count: number }>`
    select ((select count(*) from enrolment x where ${here} and x.removed_at is null)
      + (select count(*) from seat x where ${here} and x.named_at is null and x.released_at is null))::int as count`);
  return row!.count;
}

/** One place for all of them, or none: each day may be elsewhere. */
export const placeOf = (slots: readonly { venue: string | null }[]): string | null => {
  const places = [...new Set(slots.flatMap(({ venue }) => venue ?? []))];
  return places.length > 0 ? places.join(" · ") : null;
};

export const datedSlots = (slots: readonly DatedSlot[]): DatedSlot[] =>
  slots.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt }));

/** The member of the staff who proposed the dates, as clients are told. */
export interface Sender {
  senderName: string;
  senderAddress: string;
  senderPhone: string | null;
}

/** Whom the client calls: whoever proposed the dates. */
export const callerOf = ({ senderName, senderAddress, senderPhone }: Sender): Caller => ({
  name: senderName,
  role: null,
  phone: senderPhone,
  email: senderAddress,
});

/** Another way into a proposal. The token is known to its mail alone; those sent before go on. */
export async function newLink(work: Work, links: Links, proposalId: string): Promise<string> {
  const token = newToken();
  await work.transaction.rows(sql`
    insert into date_proposal_link (organisation_id, token_hash, proposal_id, created_at)
    values (${work.viewer.organisationId}, ${tokenHash(token)}, ${proposalId}, ${work.now})`);
  return links.to("extranet", token);
}
