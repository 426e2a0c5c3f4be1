import {
  bookingStatuses,
  documentKinds,
  historyFields,
  kindOfEvent,
  type ActorKind,
  type BookingStatus,
  type DocumentKind,
  type EventKind,
  type HistoryField,
} from "@passerelle/schema/vocabulary";

type Fact = string | number | boolean | null;
export type Facts = Readonly<Record<string, Fact>>;

/** An event as it is read for a history. */
export interface HistoryRow {
  id: string;
  number: number;
  event: string;
  occurredAt: Date;
  actorKind: "staff" | "contact" | "house";
  actorName: string;
  sessionId: string | null;
  sessionTitle: string | null;
  companyId: string | null;
  companyName: string | null;
  documentId: string | null;
  facts: Facts | null;
}

export interface FieldChanged {
  field: HistoryField;
  before: string | null;
  after: string | null;
}

/** The same, as the contract tells it. */
export interface Entry {
  id: string;
  number: number;
  kind: EventKind;
  event: string;
  occurredAt: Date;
  actorName: string | null;
  actorKind: ActorKind;
  isErased: boolean;
  sessionId: string | null;
  sessionTitle: string | null;
  companyId: string | null;
  companyName: string | null;
  documentTitle: string | null;
  documentKind: DocumentKind | null;
  subjectName: string | null;
  names: string[];
  count: number | null;
  statusBefore: BookingStatus | null;
  statusAfter: BookingStatus | null;
  mailTemplate: string | null;
  slotsAdded: number | null;
  slotsMoved: number | null;
  slotsRemoved: number | null;
  changes: FieldChanged[];
}

export function entryOf({ documentId, facts: kept, actorName, ...row }: HistoryRow): Entry {
  const facts = kept ?? {};
  const text = (...names: string[]) => names.map((name) => textOf(facts[name])).find((value) => value !== null) ?? null;
  const slots = (value: Fact | undefined) =>
    row.event === "sessions.slotsChanged" && typeof value === "number" ? value : null;
  const ofSession = row.event.startsWith("sessions.") || row.event.startsWith("proposals.");
  return {
    ...row,
    kind: kindOf(row.event, facts),
    actorName: actorName || null,
    actorKind: row.actorKind.toUpperCase() as ActorKind,
    isErased: kept === null,
    // Of what is gone for good, the name that it had.
    sessionTitle: row.sessionTitle ?? (ofSession ? text("title") : null),
    companyName: row.companyName ?? text("companyName"),
    documentTitle: ofSession ? null : text("title", "label", "fileName"),
    documentKind: documentId ? (documentKinds.find((kind) => kind === facts.kind) ?? null) : null,
    subjectName: text("contactName", "learnerName", "trainerName", "venueName", "mergedName", "name"),
    names: (text("names") ?? "").split(", ").filter(Boolean),
    count: [facts.count, facts.created, facts.undone].find((value) => typeof value === "number") ?? null,
    statusBefore: statusIn(facts.from),
    statusAfter: statusIn(facts.to),
    mailTemplate: row.event.startsWith("mails.") ? text("template") : null,
    slotsAdded: slots(facts.added),
    slotsMoved: slots(facts.moved),
    slotsRemoved: slots(facts.removed),
    changes: changesIn(facts),
  };
}

/** What the organisation is to give is a promise; what it asks for is expected. */
function kindOf(event: string, facts: Facts): EventKind {
  const kind = kindOfEvent.get(event) ?? "OTHER";
  if (kind === "DATES_ANSWERED") {
    if (facts.outcome === "DECLINED") return "DATES_DECLINED";
    if (facts.outcome === "OPTION_CHOSEN") return "DATES_OPTION_CHOSEN";
  }
  return kind === "DOCUMENT_EXPECTED" && facts.side === "ORGANISATION_OWES" ? "DOCUMENT_PROMISED" : kind;
}

const changesIn = (facts: Facts): FieldChanged[] =>
  (textOf(facts.fields) ?? "").split(",").flatMap((name) => {
    const field = historyFields.find((each) => each === (fieldsOfSession[name] ?? name));
    return field ? [{ field, before: wordOf(facts[`${name}.before`]), after: wordOf(facts[`${name}.after`]) }] : [];
  });

/** How a session calls what is changed of it. */
const fieldsOfSession: Readonly<Record<string, HistoryField>> = {
  title: "TITLE",
  reference: "REFERENCE",
  programmeId: "PROGRAMME",
  kind: "SESSION_KIND",
  modality: "MODALITY",
  capacity: "CAPACITY",
  centreId: "CENTRE",
};

const statusIn = (value: Fact | undefined): BookingStatus | null =>
  bookingStatuses.find((status) => status === value) ?? null;

const textOf = (value: Fact | undefined): string | null => (typeof value === "string" ? value : null);

const wordOf = (value: Fact | undefined): string | null => (typeof value === "number" ? String(value) : textOf(value));
