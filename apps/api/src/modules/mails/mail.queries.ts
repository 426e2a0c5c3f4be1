import type { MailFilter, MailSort } from "@passerelle/schema/contract";
import { limits, normaliseSearch, type MailState, type MailTemplate } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import { containing } from "#platform/containing";
import { connection, decodePosition, isId, pageSize, type Connection, type PageArguments } from "#platform/page";
import { keyed, type Reading } from "#platform/reading";
import { isStaff } from "#platform/viewer";

export interface MailRow {
  id: string;
  template: MailTemplate;
  toName: string;
  toAddress: string;
  subject: string;
  state: MailState;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
  centreId: string | null;
}

export type MailDetails = MailRow & { html: string; text: string };

const columns = sql`id, template, to_name as "toName", to_address as "toAddress", subject, state, attempts, last_error as "lastError",
  created_at as "createdAt", sent_at as "sentAt", centre_id as "centreId"`;

/** Searched too seldom to keep a column for it: letters lose their marks as `normaliseSearch` takes them off what is typed. */
const searched = sql`translate(replace(regexp_replace(lower(normalize(concat_ws(' ', subject, to_name, to_address), NFKD)), '[\u0300-\u036f]', '', 'g'), 'œ', 'oe'), '’‘ʼ', repeat('''', 3))`;

/** A page of the mails the viewer may read: two statements. */
export async function listMails(
  reading: Reading,
  page: PageArguments & { filter?: MailFilter | null; sort?: MailSort | null },
): Promise<Connection<MailRow>> {
  const size = pageSize(page.first, 50);
  const position = decodePosition(page.after, "instant");
  const conditions = [readable(reading)];
  if (page.filter?.state) conditions.push(sql`state = ${page.filter.state}`);
  if (page.filter?.companyId)
    conditions.push(isId(page.filter.companyId) ? sql`company_id = ${page.filter.companyId}` : sql`false`);
  if (page.filter?.template) conditions.push(sql`template = ${page.filter.template}`);
  const words = normaliseSearch((page.filter?.search ?? "").slice(0, limits.search));
  if (words) conditions.push(sql`${searched} like ${containing(words)}`);
  const matching = sql.join(conditions, sql` and `);
  const oldestFirst = page.sort === "CREATED_ASC";
  const after =
    position &&
    sql`(created_at, id) ${oldestFirst ? sql`>` : sql`<`} (${position[0]}::timestamptz, ${position[1]}::uuid)`;
  const order = oldestFirst ? sql`created_at, id` : sql`created_at desc, id desc`;
  const rows = await reading.rows(
    sql<MailRow>`select ${columns} from mail where ${matching} and ${after ?? sql`true`} order by ${order} limit ${size + 1}`,
  );
  const total = await reading.row(sql<{ count: number }>`select count(*) from mail where ${matching}`);
  return connection(rows, size, total!.count, (row) => [row.createdAt.toISOString(), row.id]);
}

/** Mails by id with their bodies; those the viewer may not read are absent. */
export async function mailsById(reading: Reading, ids: readonly string[]): Promise<Map<string, MailDetails>> {
  const rows = await reading.rows(
    sql<MailDetails>`select ${columns}, html, text from mail where id = any(${ids}::uuid[]) and ${readable(reading)}`,
  );
  return keyed(rows, (row) => row.id);
}

/** The list's half of the policy: the centres the viewer works for, or all. */
function readable({ viewer }: Reading) {
  const own = sql`organisation_id = ${viewer.organisationId}`;
  if (!isStaff(viewer) || viewer.role === "ADMIN") return own;
  return sql`${own} and centre_id = any(${viewer.centreIds ?? []}::uuid[])`;
}
