import {
  actorKindLabels,
  changeOf,
  eventFamilyLabels,
  familyOf,
  sentenceOf,
  type Locale,
} from "@passerelle/schema/vocabulary";
import { sql } from "kysely";
import type { KeptRow } from "#platform/journal/chain-check";
import { writeLine, type FileHead } from "#platform/journal/sealed-line";
import { keptColumns } from "#platform/journal/verify-chain";
import type { Reading } from "#platform/reading";
import { entryOf, type Entry, type HistoryRow } from "./history-entry.rules.js";
import { historyColumns, lastNumber, named } from "./history.queries.js";
import { historyTables, matching, type HistoryScope, type HistoryWanted } from "./history-scope.rules.js";

const pageSize = 1_000;

/** A history as rows of text, headers first, oldest first: what is read on screen. A page at a time, whatever its length. */
export async function* historyTable(
  reading: Reading,
  scope: HistoryScope,
  wanted: HistoryWanted,
  locale: Locale,
): AsyncGenerator<string[]> {
  const language = locale === "EN" ? "en" : "fr";
  yield titles[language];
  for await (const rows of pagesOf<HistoryRow & { seq: number }>(reading, scope, wanted, sql`${historyColumns}, e.seq`))
    for (const entry of await named(reading, rows.map(entryOf))) yield cellsOf(entry, language);
}

const titles = {
  fr: ["Numéro", "Date", "Heure", "Auteur", "Côté", "Sorte", "Événement", "Entreprise", "Session", "Fait du journal"],
  en: ["Number", "Date", "Time", "Author", "Side", "Sort", "Event", "Company", "Session", "Fact of the journal"],
};

function cellsOf(entry: Entry, language: "fr" | "en"): string[] {
  const { occurredAt, changes } = entry;
  const sentence = sentenceOf(entry, language);
  const details = [
    ...changes.map((change) => changeOf(change, language)),
    ...(entry.names.length > 5 ? [entry.names.join(", ")] : []),
  ];
  return [
    String(entry.number),
    dayIn[language].format(occurredAt),
    timeInParis.format(occurredAt),
    entry.actorName ?? (language === "fr" ? "(effacé)" : "(erased)"),
    actorKindLabels[entry.actorKind][language],
    eventFamilyLabels[familyOf(entry.kind)][language],
    [sentence, ...details].join(" · "),
    entry.companyName ?? "",
    entry.sessionTitle ?? "",
    entry.event,
  ];
}

const inParis = { timeZone: "Europe/Paris" } as const;
const numeric = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
const dayIn = {
  fr: new Intl.DateTimeFormat("fr-FR", { ...inParis, ...numeric }),
  // Year first, as a spreadsheet of any country reads it.
  en: new Intl.DateTimeFormat("en-CA", { ...inParis, ...numeric }),
};
const timeInParis = new Intl.DateTimeFormat("fr-FR", { ...inParis, timeStyle: "medium" });

/** The same events with all that seals them, one in a line after what the file says of itself: anybody can prove them alone. */
export async function* historyProof(
  reading: Reading,
  scope: HistoryScope,
  wanted: HistoryWanted,
): AsyncGenerator<string> {
  const organisation = (await reading.row(sql<{ id: string; name: string; seq: number; hash: Buffer }>`
    select id, name, chain_seq as seq, chain_hash as hash from organisation where id = ${reading.viewer.organisationId}`))!;
  const counted = await reading.row(sql<{ count: number }>`
    select count(*) from ${historyTables} where ${matching(reading, scope, wanted)}`);
  const head: FileHead = {
    journal: "passerelle",
    version: 1,
    organisationId: organisation.id,
    organisationName: organisation.name,
    complete: scope.of === "JOURNAL" && Object.values(wanted).every((value) => !value || value.length === 0),
    exportedAt: reading.now.toISOString(),
    events: counted?.count ?? 0,
    end: { number: organisation.seq, hash: organisation.hash.toString("hex") },
  };
  yield `${JSON.stringify(head)}\n`;
  const columns = sql`${keptColumns}, (select p.hash from event p where (p.organisation_id, p.seq) = (e.organisation_id, e.seq - 1)) as previous`;
  for await (const rows of pagesOf<KeptRow & { previous: Buffer | null }>(reading, scope, wanted, columns))
    for (const { previous, ...row } of rows) yield `${writeLine(row, previous ?? Buffer.alloc(0))}\n`;
}

async function* pagesOf<Row extends { seq: number }>(
  reading: Reading,
  scope: HistoryScope,
  wanted: HistoryWanted,
  columns: ReturnType<typeof sql>,
): AsyncGenerator<Row[]> {
  const condition = matching(reading, scope, wanted);
  if (scope.of === "JOURNAL") {
    // By stretches of numbers: «the next thousand» would make the database read all that follows, and sort it, for each page.
    const end = await lastNumber(reading);
    for (let from = 0; from < end; from += pageSize) {
      const rows: Row[] = await reading.rows(sql<Row>`
        select ${columns} from ${historyTables} where ${condition} and e.seq > ${from} and e.seq <= ${from + pageSize} order by e.seq`);
      if (rows.length > 0) yield rows;
    }
    return;
  }
  let after = 0;
  for (;;) {
    const rows: Row[] = await reading.rows(sql<Row>`
      select ${columns} from ${historyTables} where ${condition} and e.seq > ${after} order by e.seq limit ${pageSize}`);
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.seq;
  }
}
