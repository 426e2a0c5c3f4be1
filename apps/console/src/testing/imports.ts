import { answersOf } from "./answers.ts";
import { id } from "./house/house.ts";

type Input<Fields> = { input: Fields };
type Asked = { mapping?: { column: number; field: string }[]; uploadId: string };

/** A file sent, as the house reads it: three columns, one line wrong and one that is there already. */
export function aPreview(part: object = {}) {
  return {
    __typename: "ImportPreview",
    fileName: "clients.csv",
    rowCount: 4,
    newCount: 2,
    duplicateCount: 1,
    errorCount: 1,
    parentCount: 0,
    missingFields: [],
    columns: [
      { column: 0, header: "Raison sociale", samples: ["Voltéo", "Caradec"], field: "COMPANY_NAME" },
      { column: 1, header: "N° SIRET", samples: ["46018159700002"], field: "SIRET" },
      { column: 2, header: "Remarques", samples: ["à rappeler"], field: null },
    ],
    problems: [
      {
        row: 3,
        field: "SIRET",
        code: "SIRET_INVALID",
        isWarning: false,
        message: "Ligne 3 : le SIRET « 123 » est faux : sa clé ne correspond pas.",
      },
    ],
    duplicates: [
      {
        row: 4,
        name: "Ateliers Caradec",
        match: "SAME_NAME_AND_CITY",
        existingId: id(),
        existingName: "Ateliers Caradec",
        existingRow: null,
        proposal: "MERGE",
        choices: ["MERGE", "SKIP", "CREATE"],
      },
    ],
    ...part,
  };
}

export function anImport(part: object = {}) {
  return {
    __typename: "Import",
    id: id(),
    fileName: "clients.csv",
    subject: "COMPANIES_AND_CONTACTS",
    state: "DONE",
    rowCount: 4,
    doneCount: 4,
    createdCount: 3,
    changedCount: 1,
    skippedCount: 0,
    errorCount: 1,
    undoneCount: 0,
    keptCount: 0,
    startedAt: "2026-11-21T09:00:00Z",
    finishedAt: "2026-11-21T09:00:02Z",
    undoneAt: null,
    startedBy: { id: id(), name: "Marion Lefèvre" },
    problems: [] as object[],
    kept: [] as object[],
    ...part,
  };
}

/** A house that takes a file in; what it was asked to try and to start is kept. */
export function importAnswers(preview: object = aPreview(), done: object = anImport()) {
  const asked = { previews: [] as Asked[], starts: [] as object[] };
  return {
    asked,
    ...answersOf({}),
    previewImport: ({ input }: Input<Asked>): unknown => {
      asked.previews.push(input);
      return preview;
    },
    startImport: ({ input }: Input<object>): unknown => {
      asked.starts.push(input);
      return done;
    },
    import: (): unknown => done,
    imports: (): unknown => [done],
    undoImport: (): unknown => done,
  };
}
