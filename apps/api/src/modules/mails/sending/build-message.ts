import { buffer } from "node:stream/consumers";
import { sql } from "kysely";
import type { Links } from "#platform/links";
import type { MailPerson, Message } from "#platform/mail/transport";
import { Undelivered } from "#platform/mail/undelivered";
import type { Storage } from "#platform/storage";
import type { Work } from "#platform/work";
import { withLinks } from "../letter/marks.rules.js";
import type { Mail } from "../mail.entity.js";
import { withSender } from "./calendar-sender.rules.js";

/** What a message is made with, beside its row. */
export interface MessageParts {
  from: string;
  links: Links;
  storage: Storage;
}

/** Reads what the row names, and writes the links in. */
export async function buildMessage(work: Work, mail: Mail, { from, links, storage }: MessageParts): Promise<Message> {
  const { id, fromName, toName, toAddress, subject, calendarMethod, calendarBody } = mail;
  const unsubscribe = mail.stopToken ? links.unsubscribe(mail.stopToken) : null;
  const bodies = withLinks(
    { html: mail.html, text: mail.text },
    {
      link: mail.link ?? "",
      house: links.house,
      files: mail.filesToken ? links.mailFiles(mail.filesToken) : "",
      unsubscribe: unsubscribe ?? "",
    },
  );
  return {
    id,
    fromName,
    to: { name: toName, address: toAddress },
    shown: mail.shown ?? null,
    replyTo: mail.replyTo ?? null,
    subject,
    ...bodies,
    attachments: mail.filesToken ? [] : await attachmentsOf(work, mail, storage),
    calendar: calendarMethod && calendarBody ? { method: calendarMethod, body: withSender(calendarBody, from) } : null,
    unsubscribe,
  };
}

/** Light enough to be held in memory: heavier ones are fetched by a link. */
async function attachmentsOf(work: Work, mail: Mail, storage: Storage): Promise<Message["attachments"]> {
  const files = await work.transaction.rows(sql<{ storageKey: string; fileName: string; mediaType: string }>`
    select storage_key as "storageKey", file_name as "fileName", media_type as "mediaType" from mail_attachment
    where organisation_id = ${mail.organisationId} and mail_id = ${mail.id} order by position`);
  return Promise.all(
    files.map(async ({ storageKey, fileName, mediaType }) => ({
      fileName,
      mediaType,
      content: await contentOf(storage, storageKey, fileName),
    })),
  );
}

/** A mail that names a file without bringing it is not sent. */
async function contentOf(storage: Storage, key: string, fileName: string): Promise<Buffer> {
  try {
    return await buffer(await storage.read(key));
  } catch {
    throw new Undelivered("MESSAGE", true, `the attachment ${fileName} is no longer kept`);
  }
}

export type Shown = { to: MailPerson; cc: MailPerson[] };
