import type { LinkState, Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { Contact } from "#companies";
import { refuse } from "#platform/failure";
import { newId } from "#platform/ids";
import type { Work } from "#platform/work";
import { staffSubject, viewerSubject } from "../access.events.js";
import { openAccessOf } from "../open-access.js";
import { StaffPlace } from "../staff-place.entity.js";
import { invitationRefusals } from "./invitation.rules.js";
import { refuseUnlinkedCompanies } from "./refuse-unlinked-companies.js";

/** The account there is, or the one to make. */
export type Redeemer = { accountId: string } | NewAccount;

interface NewAccount {
  /** Known beforehand when a passkey was made for it. */
  id?: string;
  email: string;
  /** None when it is entered by its passkey. */
  passwordHash: string | null;
  locale: Locale;
  /** Gives the account what it is entered by, beside a password. */
  equip?(work: Work): Promise<void>;
}

interface Claimed {
  kind: "CONTACT" | "STAFF";
  contactId: string | null;
  staffPlaceId: string | null;
  email: string;
}

/** Uses an invitation, as the house. Of many at the same moment the first wins: the others wait for it, then find it used. */
export async function redeemInvitation(
  work: Work,
  invitationId: string,
  redeemer: Redeemer,
): Promise<{ accountId: string; accessId: string }> {
  await holdInvited(work, invitationId);
  const [claimed] = await work.transaction.rows(sql<Claimed>`
    update invitation set accepted_at = ${work.now}
    where id = ${invitationId} and accepted_at is null and cancelled_at is null and voided_at is null and expires_at > ${work.now}
    returning kind, contact_id as "contactId", staff_place_id as "staffPlaceId", email`);
  if (!claimed) refuse(invitationRefusals[await stateOf(work, invitationId)]);

  const accountId = "accountId" in redeemer ? redeemer.accountId : await newAccount(work, redeemer);
  const accessId =
    claimed.kind === "CONTACT"
      ? await enterCompany(work, claimed, accountId, await localeOf(work, redeemer))
      : await joinStaff(work, claimed.staffPlaceId!, accountId);
  return { accountId, accessId };
}

/** Like everybody else who acts on them: the company, then the person, then the invitation. Nobody waits in a circle. */
async function holdInvited({ transaction }: Work, invitationId: string): Promise<void> {
  const named = (column: "company_id" | "contact_id" | "staff_place_id") =>
    sql`(organisation_id, id) in (select organisation_id, ${sql.ref(column)} from invitation where id = ${invitationId})`;
  await transaction.rows(sql`select from company where ${named("company_id")} for key share`);
  await transaction.rows(sql`select from contact where ${named("contact_id")} for no key update`);
  await transaction.rows(sql`select from staff_place where ${named("staff_place_id")} for update`);
}

async function newAccount(
  work: Work,
  { id = newId(), email, passwordHash, locale, equip }: NewAccount,
): Promise<string> {
  await work.transaction.rows(sql`select door.add_account(${id}, ${email}, ${passwordHash}, ${locale}, ${work.now})`);
  await equip?.(work);
  return id;
}

/** The language of the account. */
async function localeOf(work: Work, redeemer: Redeemer): Promise<Locale> {
  if (!("accountId" in redeemer)) return redeemer.locale;
  const [account] = await work.transaction.rows(
    sql<{ locale: Locale }>`select locale from door.account_by_id(${redeemer.accountId})`,
  );
  return account!.locale;
}

async function enterCompany(
  work: Work,
  { contactId, email }: Claimed,
  accountId: string,
  locale: Locale,
): Promise<string> {
  const contact = await work.em.findOneOrFail(Contact, contactId!, { populate: ["company"] });
  // Sent to an address that is the contact's no longer (L-16), or to what has no extranet any more.
  if (contact.email !== email || !contact.company.hasExtranet) refuse("INVITATION_CANCELLED");
  await refuseUnlinkedCompanies(work, contact.company.id, accountId);
  // Its mails are in the language of its screens.
  contact.locale = locale;
  return (await openAccessOf(work, contact, accountId)).id;
}

async function joinStaff(work: Work, staffPlaceId: string, accountId: string): Promise<string> {
  const place = await work.em.findOneOrFail(StaffPlace, staffPlaceId);
  if (place.endedAt) refuse("INVITATION_CANCELLED");
  place.accountId = accountId;
  await work.record({
    id: newId(),
    kind: "access.staffJoined",
    facts: { placeId: place.id, name: place.name },
    subjects: [viewerSubject(place.id), staffSubject(work)],
  });
  return place.id;
}

async function stateOf(work: Work, invitationId: string): Promise<Exclude<LinkState, "OPEN">> {
  const [row] = await work.transaction.rows(sql<{ state: Exclude<LinkState, "OPEN"> }>`
    select case when accepted_at is not null then 'USED' when cancelled_at is not null then 'CANCELLED' when voided_at is not null then 'VOIDED' else 'EXPIRED' end as state
    from invitation where id = ${invitationId}`);
  return row?.state ?? "CANCELLED";
}
