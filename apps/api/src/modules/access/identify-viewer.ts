import type { Locale, StaffRole } from "@passerelle/schema/vocabulary";
import type { Context, Door } from "#platform/context";
import { AccessChanged, Unauthenticated } from "#platform/failure";
import type { Identity, Side, Standing } from "#platform/identity";
import { tokenHash } from "./token.rules.js";

interface AccessRow {
  sign_in_id: string;
  last_used_at: Date;
  account_id: string;
  email: string;
  locale: Locale;
  access_id: string;
  organisation_id: string;
  organisation_name: string;
  role: StaffRole | null;
  every_centre: boolean;
  centre_ids: string[];
  company_id: string | null;
  company_name: string | null;
  contact_id: string | null;
  first_name: string;
  last_name: string;
  job_title: string | null;
  centre_id: string;
  centre_name: string;
  centre_city: string | null;
  centre_colour: string;
  is_proven: boolean;
  has_second_factor: boolean;
  requires_second_factor: boolean;
}

/** The last use of a sign-in is kept to the minute: a page that asks ten times writes once. */
const aMinute = 60 * 1000;

/**
 * Finds who holds a token, in one read of indexes, and under which access the request acts: the one it names, or the
 * first. Rights come from the database each time, never from the token (L-11). Null when it opens nothing here.
 */
export async function identify(
  door: Door,
  side: Side,
  token: string,
  now: Date,
  accessId: string | null,
): Promise<Identity | null> {
  const rows = await door.call<AccessRow>("accesses", tokenHash(token), side, now);
  const [first] = rows;
  if (!first) return null;
  if (now.getTime() - first.last_used_at.getTime() >= aMinute) await door.call("touch_sign_in", first.sign_in_id, now);
  const standings = rows.map(toStanding);
  const standing = accessId ? standings.find((each) => each.viewer.accessId === accessId) : standings[0];
  if (!standing) throw new AccessChanged();
  return {
    signInId: first.sign_in_id,
    accountId: first.account_id,
    email: first.email,
    locale: first.locale,
    standings,
    standing,
    isProven: first.is_proven,
  };
}

/** The same person, after a change of what the sign-in has proved. */
export async function identifyAgain({ door, side, token, clock, identity }: Context): Promise<Identity> {
  const { accessId } = identity!.standing.viewer;
  const again = token ? await identify(door, side, token, clock.now(), accessId) : null;
  if (!again) throw new Unauthenticated();
  return again;
}

function toStanding(row: AccessRow): Standing {
  const person = {
    organisationId: row.organisation_id,
    accountId: row.account_id,
    accessId: row.access_id,
    name: `${row.first_name} ${row.last_name}`.trim(),
    locale: row.locale,
  };
  return {
    viewer: row.role
      ? { kind: "staff", ...person, role: row.role, centreIds: row.every_centre ? null : row.centre_ids }
      : { kind: "contact", ...person, companyId: row.company_id!, contactId: row.contact_id! },
    organisationName: row.organisation_name,
    companyName: row.company_name,
    jobTitle: row.job_title,
    firstName: row.first_name,
    lastName: row.last_name,
    centre: { id: row.centre_id, name: row.centre_name, city: row.centre_city, colour: row.centre_colour },
    secondFactor: row.requires_second_factor ? { isHeld: row.has_second_factor } : undefined,
  };
}
