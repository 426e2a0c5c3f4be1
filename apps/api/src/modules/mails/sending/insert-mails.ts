import { sql } from "kysely";
import { columnsOf } from "#platform/columns";
import { headerText } from "#platform/mail/mail-address";
import type { Work } from "#platform/work";
import { tokenIf } from "../attached/make-token.js";
import type { Addressee, NewMail, WrittenMail } from "../write-mail.js";

/** A mail that is written, on its way into the queue. */
export interface LeavingMail {
  id: string;
  mail: NewMail;
  written: WrittenMail;
}

/** Keeps mails with their files: two statements. Answers the ids of those whose fact had not reached their address before. */
export async function insertMails(work: Work, mails: readonly LeavingMail[]): Promise<ReadonlySet<string>> {
  if (mails.length === 0) return new Set();
  const { organisationId } = work.viewer;
  const row = columnsOf(mails.map(rowOf));
  const made = await work.transaction.rows(sql<{ id: string }>`
    insert into mail (organisation_id, created_at, due_at, queued_at, id, event_id, template, locale, from_name, to_name, to_address, subject, html, text, link,
      centre_id, company_id, contact_id, staff_place_id, session_id, shown, is_copy, reply_to, calendar_method, calendar_uid, calendar_sequence, calendar_body,
      files_token, files_hash, stop_token, stop_hash)
    select ${organisationId}::uuid, ${work.now}::timestamptz, ${work.now}::timestamptz, ${work.now}::timestamptz, * from unnest(
      ${row("id")}::uuid[], ${row("eventId")}::uuid[], ${row("template")}::text[], ${row("locale")}::text[], ${row("fromName")}::text[], ${row("toName")}::text[],
      ${row("toAddress")}::text[], ${row("subject")}::text[], ${row("html")}::text[], ${row("text")}::text[], ${row("link")}::text[],
      ${row("centreId")}::uuid[], ${row("companyId")}::uuid[], ${row("contactId")}::uuid[], ${row("staffPlaceId")}::uuid[], ${row("sessionId")}::uuid[],
      ${row("shown")}::jsonb[], ${row("isCopy")}::boolean[], ${row("replyTo")}::jsonb[], ${row("calendarMethod")}::text[], ${row("calendarUid")}::text[], ${row("calendarSequence")}::int[], ${row("calendarBody")}::text[],
      ${row("filesToken")}::text[], ${row("filesHash")}::bytea[], ${row("stopToken")}::text[], ${row("stopHash")}::bytea[])
    on conflict (organisation_id, event_id, to_address) do nothing returning id`);
  const ids = new Set(made.map(({ id }) => id));
  await insertFiles(
    work,
    mails.filter(({ id }) => ids.has(id)),
  );
  return ids;
}

function rowOf({ id, mail, written }: LeavingMail) {
  const { to, shown, replyTo, about, calendar } = mail;
  const [files, stop] = [tokenIf(written.filesByLink), tokenIf(written.maySayStop)];
  return {
    id,
    eventId: mail.key,
    template: mail.template,
    locale: mail.locale,
    fromName: headerText(written.dress.organisation, 100),
    toName: headerText(to.name, 100),
    toAddress: to.address,
    subject: written.subject,
    html: written.html,
    text: written.text,
    link: written.link,
    centreId: mail.centreId,
    companyId: about?.companyId ?? null,
    contactId: about?.contactId ?? null,
    staffPlaceId: about?.staffPlaceId ?? null,
    sessionId: about?.sessionId ?? null,
    shown: asJson(shown && { to: tidy(shown.to), cc: shown.cc.map((each) => tidy(each)) }),
    isCopy: mail.copy ?? false,
    replyTo: asJson(replyTo && tidy(replyTo)),
    calendarMethod: calendar?.method ?? null,
    calendarUid: calendar?.uid ?? null,
    calendarSequence: calendar?.sequence ?? null,
    calendarBody: written.calendarBody,
    filesToken: files.token,
    filesHash: files.hash,
    stopToken: stop.token,
    stopHash: stop.hash,
  };
}

const tidy = ({ name, address }: Addressee): Addressee => ({ name: headerText(name, 100), address });

const asJson = (value: object | undefined): string | null => (value ? JSON.stringify(value) : null);

async function insertFiles(work: Work, mails: readonly LeavingMail[]): Promise<void> {
  const files = mails.flatMap(({ id, mail }) =>
    (mail.attachments ?? []).map((file, position) => ({
      ...file,
      mailId: id,
      position,
      fileName: headerText(file.fileName, 200) || "fichier",
    })),
  );
  if (files.length === 0) return;
  const file = columnsOf(files);
  await work.transaction.rows(sql`
    insert into mail_attachment (organisation_id, mail_id, position, storage_key, file_name, media_type, size)
    select ${work.viewer.organisationId}::uuid, * from unnest(${file("mailId")}::uuid[], ${file("position")}::int[], ${file("storageKey")}::text[],
      ${file("fileName")}::text[], ${file("mediaType")}::text[], ${file("size")}::bigint[])`);
}
