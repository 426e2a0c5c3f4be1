import type { Locale } from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { Door } from "#platform/context";
import type { Asked } from "../wording/words-of-organisation.queries.js";
import { tokenHash } from "./make-token.js";

/** What a link of a mail leads to. */
export interface LinkedMail {
  organisationId: string;
  mailId: string;
  locale: Locale;
  sender: string;
}

export interface KeptFile {
  storageKey: string;
  fileName: string;
  mediaType: string;
  size: number;
}

interface DoorRow {
  organisation_id: string;
  mail_id: string;
  locale: Locale;
  sender: string;
}

/** The mail whose files a link opens; sixty days, and not once it is cancelled. */
export async function findMailFiles(door: Door, token: string, now: Date): Promise<LinkedMail | null> {
  const [row] = await door.call<DoorRow>("mail_files", tokenHash(token), now);
  return row ? linkedMail(row) : null;
}

/** Its files, in order. */
export const filesOfMail = (asked: Asked, mailId: string): Promise<KeptFile[]> =>
  asked.rows(sql<KeptFile>`
    select storage_key as "storageKey", file_name as "fileName", media_type as "mediaType", size::int as size from mail_attachment
    where mail_id = ${mailId} order by position`);

/** The reminder whose like its reader may ask for no more. */
export async function findReminder(door: Door, token: string): Promise<(LinkedMail & { refused: boolean }) | null> {
  const [row] = await door.call<DoorRow & { refused: boolean }>("mail_stop", tokenHash(token));
  return row ? { ...linkedMail(row), refused: row.refused } : null;
}

const linkedMail = ({ organisation_id, mail_id, locale, sender }: DoorRow): LinkedMail => ({
  organisationId: organisation_id,
  mailId: mail_id,
  locale,
  sender,
});
