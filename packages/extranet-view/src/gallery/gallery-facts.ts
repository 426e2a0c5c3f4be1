import { aDocument, anExpected, aNotification, aSent, aSession } from "../testing/facts.ts";
import { aPaper } from "../testing/paper.ts";

const slot = (date: string, startsAt: string, endsAt: string) => ({
  __typename: "Slot" as const,
  id: `${date}-${startsAt}`,
  date,
  startsAt,
  endsAt,
});
const longName =
  "Conduite en sécurité des chariots automoteurs à conducteur porté, catégories 1A, 3 et 5, avec épreuves théoriques et pratiques";

export const paper = aDocument({
  id: "paper",
  downloadPath: URL.createObjectURL(new Blob([aPaper(3)], { type: "application/pdf" })),
});
export const picture = aDocument({ id: "picture", title: "Plan d’accès", mediaType: "image/png", kind: "PROGRAMME" });
export const opened = aDocument({
  id: "opened",
  title: "Devis D-2026-0352",
  kind: "QUOTE",
  openedAt: "2026-11-20T10:00:00Z",
});
export const wordy = aDocument({ id: "wordy", title: longName, kind: "OTHER_LEARNER_DOCUMENT" });

export const owed = anExpected({ id: "owed" });
export const late = anExpected({ id: "late", state: "LATE", label: longName });
export const brought = anExpected({ id: "brought", state: "FULFILLED", fulfilledAt: "2026-11-20T10:00:00Z" });
export const promised = anExpected({ id: "promised", side: "ORGANISATION_OWES", label: "Attestations" });
export const sent = aSent({ id: "sent" });
export const seen = aSent({ id: "seen", state: "SEEN", canRemove: false });
export const held = aSent({ id: "held", scan: "PENDING", title: longName });
export const infected = aSent({ id: "infected", scan: "INFECTED" });

export const planned = aSession({
  expectedDocuments: [owed, late, brought, promised],
  sentDocuments: [sent, seen, held, infected],
  id: "planned",
  slots: ["2026-11-17", "2026-11-18", "2026-11-19"].flatMap((date) => [
    slot(date, "09:00", "12:30"),
    slot(date, "13:30", "17:00"),
  ]),
  documents: [paper, opened, wordy],
  documentCount: 3,
});
export const toPlan = aSession({
  id: "to-plan",
  title: longName,
  status: "TO_PLAN",
  startsOn: null,
  endsOn: null,
  hours: 0,
  venue: null,
  modality: "REMOTE",
});

const act = { group: "act", readAt: "2026-11-20T10:00:00Z" };
export const notifications = [
  aNotification({ ...act, documentTitle: "Convention" }),
  aNotification({ ...act, documentTitle: "Devis D-2026-0352", struckAt: "2026-11-21T10:00:00Z", documentId: null }),
  aNotification({ ...act, documentTitle: longName }),
  aNotification({ documentTitle: longName, documentKind: "OTHER_LEARNER_DOCUMENT" }),
  aNotification({ struckAt: "2026-11-21T10:00:00Z", documentId: null, occurredAt: "2026-11-19T15:00:00Z" }),
  aNotification({
    kind: "SESSION_PUBLISHED",
    documentId: null,
    documentTitle: null,
    documentKind: null,
    occurredAt: "2026-11-19T09:00:00Z",
  }),
];

export const facts = [
  paper,
  picture,
  opened,
  wordy,
  owed,
  late,
  brought,
  promised,
  sent,
  seen,
  held,
  infected,
  planned,
  toPlan,
  ...notifications,
];
