import { sql } from "kysely";
import { columnsOf } from "#platform/columns";
import type { Work } from "#platform/work";
import { asHouse } from "../as-house.js";
import { mailOvertaken } from "../mail.events.js";
import type { Mail } from "../mail.entity.js";
import { holdBack } from "./hold-back.js";

/** What a calendar is to be told next of one entry. */
interface NextWord {
  uid: string;
  sequence: number;
}

/**
 * Holds back what still waits to tell calendars something lower of these entries, in one statement. Answers the uids of which no calendar was ever told,
 * for certain: a mail that is in its dialogue at this moment is not waited for, it may take minutes; it counts as told.
 */
export async function overtakeMails(work: Work, words: readonly NextWord[]): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set();
  const { organisationId } = work.viewer;
  const word = columnsOf(words);
  return asHouse(work, async () => {
    await holdBack(
      work,
      sql`join unnest(${word("uid")}::text[], ${word("sequence")}::int[]) as w (uid, sequence) on m.calendar_uid = w.uid and m.calendar_sequence < w.sequence
        where m.organisation_id = ${organisationId} and m.state = 'QUEUED'`,
      "OVERTAKEN",
    );
    const told = await work.transaction.rows(sql<{ uid: string }>`
      select distinct calendar_uid as uid from mail
      where organisation_id = ${organisationId} and calendar_uid = any(${word("uid")}::text[]) and (state <> 'CANCELLED' or unanswered > 0)`);
    const known = new Set(told.map(({ uid }) => uid));
    return new Set(words.map(({ uid }) => uid).filter((uid) => !known.has(uid)));
  });
}

/** Before its dialogue: one that was in another dialogue when it was overtaken does not try again. */
export async function leaveOutOvertaken(work: Work, mail: Mail): Promise<boolean> {
  if (!mail.calendarUid) return false;
  const later = await work.transaction.rows(sql`
    select from mail where organisation_id = ${mail.organisationId} and calendar_uid = ${mail.calendarUid}
      and calendar_sequence > ${mail.calendarSequence} and state <> 'CANCELLED' limit 1`);
  if (later.length === 0) return false;
  mail.overtake();
  await work.record(mailOvertaken(mail));
  return true;
}
