import { newId } from "#platform/ids";
import { authorise } from "#platform/policy";
import type { Work } from "#platform/work";
import type { Asked } from "./asked.rules.js";
import { exportedLists, type ExportedList } from "./exported-lists.js";

interface Leaving {
  list: ExportedList;
  format: "csv" | "xlsx";
  asked: Asked;
}

/** An address can hold any word: only the names of our own filters are kept. */
const known = [
  "access",
  "archived",
  "centreId",
  "city",
  "companyId",
  "datesState",
  "deleted",
  "hasEmail",
  "hasOpenAccess",
  "kind",
  "search",
  "startsFrom",
  "startsTo",
  "state",
  "status",
  "template",
];

/** A list that leaves the house leaves a line in the journal: which one, as what, under which filters. What was searched for may name people, and is not kept. */
export async function noteExport(work: Work, { list, format, asked }: Leaving): Promise<void> {
  authorise(work.viewer, exportedLists[list].may, undefined);
  const filters = known.filter((name) => asked[name]);
  await work.record({
    id: newId(),
    kind: "integrations.listExported",
    facts: { list, format, filters: filters.join(",") },
    subjects: [],
  });
}
