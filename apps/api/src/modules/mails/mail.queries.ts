import type { MailFilter, MailSort } from "@passerelle/schema/contract";
import {
  limits,
  normaliseSearch,
  type MailCancelReason,
  type MailState,
  type MailTemplate,
} from "@passerelle/schema/vocabulary";
import { sql, type RawBuilder } from "kysely";
import { containing } from "#platform/containing";
import { ascending, descending, following, inOrder } from "#platform/order";
import {
  connection,
  decodePosition,
  isId,
  pageSize,
  type Connection,
  type PageArguments,
  type Position,
} from "#platform/page";
import { grouped, keyed, type Reading } from "#platform/reading";
import { isStaff } from "#platform/viewer";
import { linkMark } from "./letter/marks.rules.js";

export interface MailRow {
  id: string;
  template: MailTemplate;
  toName: string;
  toAddress: string;
  subject: string;
  state: MailState;
  attempts: number;
  lastError: string | null;
  brokeOff: boolean;
  createdAt: Date;
  sentAt: Date | null;
  centreId: string | null;
  companyId: string | null;
  contactId: string | null;
  sessionId: string | null;
  resentFrom: string | null;
  isCopy: boolean;
  /** Its link was personal, and is forgotten: it cannot leave once more. */
  linkIsGone: boolean;
  cc: { name: string; address: string }[];
  dueAt: Date | null;
  bouncedAt: Date | null;
  cancelReason: MailCancelReason | null;
}

export type MailDetails = MailRow & { html: string; text: string };

const columns = sql`id, template, to_name as "toName", to_address as "toAddress", subject, state, attempts, last_error as "lastError", broke_off as "brokeOff",
  created_at as "createdAt", sent_at as "sentAt", centre_id as "centreId",
  company_id as "companyId", contact_id as "contactId", session_id as "sessionId", resent_from as "resentFrom", is_copy as "isCopy",
  sent_at is not null and position(${linkMark} in text) > 0 as "linkIsGone", coalesce(shown -> 'cc', '[]') as cc, due_at as "dueAt", bounced_at as "bouncedAt", cancel_reason as "cancelReason"`;

type Wanted = { filter?: MailFilter | null; sort?: MailSort | null };

/** A page of the mails the viewer may read: two statements. */
export async function listMails(reading: Reading, page: PageArguments & Wanted): Promise<Connection<MailRow>> {
  const size = pageSize(page.first, 50);
  const rows = await mailsFrom(reading, page, decodePosition(page.after, "instant"), size + 1);
  const total = await reading.row(
    sql<{ count: number }>`select count(*) from mail where ${matching(reading, page.filter)}`,
  );
  return connection(rows, size, total!.count, (row) => [row.sortKey, row.id]);
}

/** The rows of the list that follow a position: found along the index that holds what is searched, and then read. */
export async function mailsFrom(
  reading: Reading,
  { filter, sort }: Wanted,
  position: Position | null,
  count: number,
): Promise<(MailRow & { sortKey: string })[]> {
  const order = sort === "CREATED_ASC" ? ascending(created) : descending(created);
  const rows = await reading.rows(sql<MailRow>`
    select ${columns} from mail where organisation_id = ${reading.viewer.organisationId} and id in (
      select id from mail where ${matching(reading, filter)} and ${following(order, sql`id`, position)} order by ${inOrder(order, sql`id`)} limit ${count})
    order by ${inOrder(order, sql`id`)}`);
  return rows.map((row) => ({ ...row, sortKey: row.createdAt.toISOString() }));
}

const created = sql`created_at`;

function matching(reading: Reading, filter: MailFilter | null | undefined): RawBuilder<unknown> {
  const conditions = [readable(reading)];
  if (filter?.state) conditions.push(sql`state = ${filter.state}`);
  conditions.push(
    about(sql`company_id`, filter?.companyId),
    about(sql`contact_id`, filter?.contactId),
    about(sql`session_id`, filter?.sessionId),
  );
  if (filter?.template) conditions.push(sql`template = ${filter.template}`);
  const words = normaliseSearch((filter?.search ?? "").slice(0, limits.search));
  if (words) conditions.push(sql`search_key like ${containing(words)}`);
  return sql.join(conditions, sql` and `);
}

/** What is no id is nobody’s. */
function about(column: RawBuilder<unknown>, id: string | null | undefined): RawBuilder<unknown> {
  if (!id) return sql`true`;
  return isId(id) ? sql`${column} = ${id}` : sql`false`;
}

/** Mails by id with their bodies; those the viewer may not read are absent. */
export async function mailsById(reading: Reading, ids: readonly string[]): Promise<Map<string, MailDetails>> {
  const rows = await reading.rows(
    sql<MailDetails>`select ${columns}, html, text from mail where id = any(${ids}::uuid[]) and ${readable(reading)}`,
  );
  return keyed(rows, (row) => row.id);
}

/** The same without the bodies, as lists show them. */
export async function mailRowsById(reading: Reading, ids: readonly string[]): Promise<Map<string, MailRow>> {
  const rows = await reading.rows(
    sql<MailRow>`select ${columns} from mail where id = any(${ids}::uuid[]) and ${readable(reading)}`,
  );
  return keyed(rows, (row) => row.id);
}

export interface AttachmentRow {
  mailId: string;
  fileName: string;
  mediaType: string;
  size: number;
}

/** What goes with mails, in order. */
export async function attachmentsOfMails(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, AttachmentRow[]>> {
  const rows = await reading.rows(sql<AttachmentRow>`
    select mail_id as "mailId", file_name as "fileName", media_type as "mediaType", size::int as size from mail_attachment
    where organisation_id = ${reading.viewer.organisationId} and mail_id = any(${ids}::uuid[]) order by mail_id, position`);
  return grouped(rows, (row) => row.mailId);
}

/** The list's half of the policy: the centres the viewer works for, or all. */
function readable({ viewer }: Reading) {
  const own = sql`organisation_id = ${viewer.organisationId}`;
  if (!isStaff(viewer) || viewer.role === "ADMIN") return own;
  return sql`${own} and centre_id = any(${viewer.centreIds ?? []}::uuid[])`;
}
