import { documentKindLabels, type DocumentKind } from "../documents.js";
import { mailTemplateLabels, mailTemplates } from "../mails.js";
import {
  bookingStatusLabels,
  sessionKindLabels,
  sessionKinds,
  sessionModalities,
  sessionModalityLabels,
  type BookingStatus,
} from "../sessions.js";
import { historyFieldLabels, toldEvents, type EventKind, type HistoryField } from "./event-kinds.js";

/** What a sentence is made of: what an entry of a history holds. */
export interface ToldFacts {
  kind: EventKind;
  /** The name of the fact in the journal. */
  event?: string | null;
  actorName?: string | null;
  companyName?: string | null;
  documentTitle?: string | null;
  documentKind?: DocumentKind | null;
  subjectName?: string | null;
  names?: readonly string[] | null;
  count?: number | null;
  statusBefore?: BookingStatus | null;
  statusAfter?: BookingStatus | null;
  mailTemplate?: string | null;
  slotsAdded?: number | null;
  slotsMoved?: number | null;
  slotsRemoved?: number | null;
}

/** A piece of a sentence; what is named stands out on screen. */
export interface SentencePart {
  text: string;
  strong: boolean;
}

type Language = "fr" | "en";

/** Names told before «and n others». */
const shownNames = 5;

/** The sentence of one entry, in pieces. What was erased, or is not known, becomes a word that names nobody. */
export function tellEvent(entry: ToldFacts, language: Language): SentencePart[] {
  const told = acceptedByOneself(entry) ?? toldEvents[entry.kind];
  const parts = told[language].split(/\{([^}]+)\}/).flatMap((piece, index): SentencePart[] => {
    if (index % 2 === 0) return piece === "" ? [] : [{ text: piece, strong: false }];
    const [name = "", one, many] = piece.split("|");
    if (one !== undefined && many !== undefined)
      return [{ text: isPlural(entry.count ?? 2, language) ? many : one, strong: false }];
    return [{ text: wordFor(name, entry, language), strong: name === "actor" }];
  });
  const [first, ...rest] = parts;
  return first ? [{ ...first, text: atTheBeginning(first.text) }, ...rest] : [];
}

/** The same, as plain text. */
export const sentenceOf = (entry: ToldFacts, language: Language): string =>
  tellEvent(entry, language)
    .map((part) => part.text)
    .join("");

/** What became of one field: `Ville : Nantes → Angers`. */
export function changeOf(
  { field, before, after }: { field: HistoryField; before?: string | null; after?: string | null },
  language: Language,
): string {
  const colon = language === "fr" ? " :" : ":";
  return `${historyFieldLabels[field][language]}${colon} ${valueOf(field, before, language)} → ${valueOf(field, after, language)}`;
}

function valueOf(field: HistoryField, value: string | null | undefined, language: Language): string {
  if (!value) return language === "fr" ? "(vide)" : "(empty)";
  if (field === "KIND") return companyKind[value === "INDIVIDUAL" ? "INDIVIDUAL" : "COMPANY"][language];
  const kind = field === "SESSION_KIND" && sessionKinds.find((each) => each === value);
  if (kind) return sessionKindLabels[kind][language];
  const modality = field === "MODALITY" && sessionModalities.find((each) => each === value);
  return modality ? sessionModalityLabels[modality][language] : value;
}

const companyKind = {
  COMPANY: { fr: "Entreprise", en: "Company" },
  INDIVIDUAL: { fr: "Particulier", en: "Private person" },
};

const ownInvitation = {
  fr: "{actor} a accepté son invitation à l’extranet.",
  en: "{actor} accepted the invitation to the extranet.",
};

/** Whoever opens a way in by an invitation opens it for oneself. */
const acceptedByOneself = ({ kind, actorName, subjectName }: ToldFacts) =>
  kind === "ACCESS_OPENED" && actorName && actorName === subjectName ? ownInvitation : undefined;

function wordFor(name: string, entry: ToldFacts, language: Language): string {
  const say = (fr: string, en: string) => (language === "fr" ? fr : en);
  switch (name) {
    case "actor":
      return entry.actorName || say("quelqu’un", "somebody");
    case "company":
      return entry.companyName || say("une entreprise", "a company");
    case "subject":
      return entry.subjectName || say("(nom effacé)", "(name erased)");
    case "title":
      return entry.documentTitle || "…";
    case "kind":
      return entry.documentKind ? documentKindLabels[entry.documentKind][language] : say("Document", "Document");
    case "count":
      return typeof entry.count === "number" ? entry.count.toLocaleString(language) : say("des", "some");
    case "names":
      return listed(entry.names ?? [], say);
    case "from":
      return entry.statusBefore ? bookingStatusLabels[entry.statusBefore][language] : "…";
    case "to":
      return entry.statusAfter ? bookingStatusLabels[entry.statusAfter][language] : "…";
    case "mail": {
      const template = mailTemplates.find((each) => each === entry.mailTemplate);
      return template ? mailTemplateLabels[template][language] : "…";
    }
    case "slots":
      return slotsOf(entry, language);
    case "event":
      return entry.event ?? "…";
    default:
      return "…";
  }
}

function listed(names: readonly string[], say: (fr: string, en: string) => string): string {
  if (names.length === 0) return "";
  const colon = say(" : ", ": ");
  const others = names.length - shownNames;
  if (others < 2) return colon + names.join(", ");
  return `${colon}${names.slice(0, shownNames).join(", ")} ${say(`et ${others} autres`, `and ${others} others`)}`;
}

function slotsOf({ slotsAdded, slotsMoved, slotsRemoved }: ToldFacts, language: Language): string {
  const counted: readonly [count: number | null | undefined, done: { fr: [string, string]; en: [string, string] }][] = [
    [slotsAdded, { fr: ["ajouté", "ajoutés"], en: ["added", "added"] }],
    [slotsMoved, { fr: ["déplacé", "déplacés"], en: ["moved", "moved"] }],
    [slotsRemoved, { fr: ["retiré", "retirés"], en: ["removed", "removed"] }],
  ];
  const parts = counted.flatMap(([count, done]) =>
    count ? [`${count} ${done[language][isPlural(count, language) ? 1 : 0]}`] : [],
  );
  if (parts.length === 0) return "";
  return (language === "fr" ? " : " : ": ") + parts.join(", ");
}

/** French counts nothing and one alike. */
const isPlural = (count: number, language: Language): boolean => (language === "fr" ? count > 1 : count !== 1);

/** Our own words take a capital there; a name stays as it is written. */
const atTheBeginning = (text: string): string =>
  ["quelqu’un", "somebody", "une entreprise", "a company"].includes(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
