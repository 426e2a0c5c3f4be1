import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import { isStaff } from "#platform/viewer";
import type { Work } from "#platform/work";
import type { HistoryScope, HistoryWanted } from "./history-scope.rules.js";
import { journalPolicy } from "./journal.policy.js";

export type HistoryFormat = "csv" | "jsonl";

interface Leaving {
  scope: HistoryScope;
  format: HistoryFormat;
  wanted: HistoryWanted;
}

/** A history that leaves the house leaves a line in it: as what, under which filters, never the words that were searched for. */
export async function noteHistoryExport(work: Work, { scope, format, wanted }: Leaving): Promise<void> {
  // What proves the journal is the journal, even a part of it; what is read on screen leaves with whoever reads it (SPEC 1.1).
  const isJournal = scope.of === "JOURNAL" || format === "jsonl";
  authorise(work.viewer, isJournal ? journalPolicy.read : isStaff, undefined);
  const filters = Object.entries(wanted).flatMap(([name, value]) => (value && value.length > 0 ? [name] : []));
  await work.record({
    id: newId(),
    kind: scope.of === "JOURNAL" ? "journal.exported" : "journal.historyExported",
    sessionId: scope.of === "SESSION" ? scope.sessionId : undefined,
    companyId: scope.of === "COMPANY" ? scope.companyId : undefined,
    facts: { format, filters: filters.join(",") },
    subjects: [],
  });
}
