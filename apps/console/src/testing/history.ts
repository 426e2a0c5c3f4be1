/** A fact of the journal, as the house tells it. */
export function aHistoryEntry(kind: string, part: object = {}) {
  entries += 1;
  return {
    __typename: "HistoryEntry",
    id: `entry-${entries}`,
    number: entries,
    kind,
    event: "",
    occurredAt: "2026-11-21T09:00:00Z",
    actorName: "Marion Lefèvre",
    actorKind: "STAFF",
    isErased: false,
    sessionId: null,
    sessionTitle: null,
    companyId: null,
    companyName: null,
    documentTitle: null,
    documentKind: null,
    subjectName: null,
    names: [] as string[],
    count: null,
    statusBefore: null,
    statusAfter: null,
    mailTemplate: null,
    slotsAdded: null,
    slotsMoved: null,
    slotsRemoved: null,
    changes: [] as object[],
    ...part,
  };
}

let entries = 0;
