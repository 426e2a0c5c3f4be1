import type { Locale, StaffRole } from "@passerelle/schema/vocabulary";
import type { Door } from "#platform/context";
import { AccessChanged } from "#platform/failure";
import type { Identity, Side, Standing } from "#platform/identity";
import { tokenHash } from "./token.rules.js";

interface AccessRow {
  sign_in_id: string;
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
}

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
  };
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
  };
}
