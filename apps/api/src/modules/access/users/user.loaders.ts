import type { Invitation, StaffRole, UserState } from "@passerelle/schema/contract";
import { sql } from "kysely";
import type { CentreRow } from "#organisations";
import { grouped, keyed, type Reading } from "#platform/reading";

export interface UserRow {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  phone: string | null;
  role: StaffRole;
  state: UserState;
  createdAt: Date;
  endedAt: Date | null;
  invitation: Invitation | null;
}

type Found = Omit<UserRow, "state" | "invitation"> & {
  joined: boolean;
  invitationId: string | null;
  invitedAt: string;
  sentAt: Date;
  expiresAt: Date;
};

const users = sql`
  select p.id, p.email, p.first_name as "firstName", p.last_name as "lastName", p.phone, p.role, p.created_at as "createdAt", p.ended_at as "endedAt",
    p.account_id is not null as joined, i.id as "invitationId", i.email as "invitedAt", i.created_at as "sentAt", i.expires_at as "expiresAt"
  from staff_place p left join invitation i on (i.organisation_id, i.staff_place_id) = (p.organisation_id, p.id)
    and i.accepted_at is null and i.cancelled_at is null and i.voided_at is null`;

/** The whole staff of the organisation, those who left at the end. */
export async function listUsers(reading: Reading): Promise<UserRow[]> {
  const rows = await reading.rows(sql<Found>`${users} where p.organisation_id = ${reading.viewer.organisationId}
    order by p.ended_at is not null, lower(p.last_name), lower(p.first_name), p.id limit 1000`);
  return rows.map((row) => toUser(reading, row));
}

/** Users by id. */
export async function usersById(reading: Reading, ids: readonly string[]): Promise<Map<string, UserRow>> {
  const rows = await reading.rows(sql<Found>`${users} where p.id = any(${ids}::uuid[])`);
  return keyed(
    rows.map((row) => toUser(reading, row)),
    (row) => row.id,
  );
}

/** The centres each coordinator works for. */
export async function centresOfUsers(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, (CentreRow & { userId: string })[]>> {
  const rows = await reading.rows(sql<CentreRow & { userId: string }>`
    select w.staff_place_id as "userId", c.id, c.name, c.city, c.colour from staff_place_centre w
      join centre c on (c.organisation_id, c.id) = (w.organisation_id, w.centre_id)
    where w.staff_place_id = any(${ids}::uuid[]) order by c.name, c.id`);
  return grouped(rows, (row) => row.userId);
}

function toUser(reading: Reading, { joined, invitationId, invitedAt, sentAt, expiresAt, ...user }: Found): UserRow {
  const invitation =
    invitationId && !joined
      ? { id: invitationId, email: invitedAt, sentAt, expiresAt, hasExpired: expiresAt <= reading.now }
      : null;
  return {
    ...user,
    invitation,
    state: user.endedAt ? "ENDED" : joined ? "ACTIVE" : invitation ? "INVITED" : "NOT_INVITED",
  };
}
