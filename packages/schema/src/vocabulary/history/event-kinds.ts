import type { Label, Labels } from "../label.js";
import { accessEvents } from "./access-events.js";
import { calendarEvents } from "./calendar-events.js";
import { catalogueEvents } from "./catalogue-events.js";
import { companyEvents } from "./company-events.js";
import { documentEvents } from "./document-events.js";
import { dataEvents, settingEvents } from "./house-events.js";
import { learnerEvents } from "./learner-events.js";
import { mailEvents } from "./mail-events.js";
import { proposalEvents } from "./proposal-events.js";
import { sessionEvents } from "./session-events.js";
import type { Told } from "./told.js";
import { trashEvents } from "./trash-events.js";

/** Facts of one sort: what a history is filtered by. */
export const eventFamilies = [
  "SESSIONS",
  "LEARNERS",
  "DOCUMENTS",
  "DATES",
  "COMPANIES",
  "EXTRANET",
  "CATALOGUE",
  "MAILS",
  "SETTINGS",
  "TRASH",
  "DATA",
] as const;
export type EventFamily = (typeof eventFamilies)[number];

export const eventFamilyLabels: Labels<EventFamily> = {
  SESSIONS: { fr: "Sessions et statuts", en: "Sessions and statuses" },
  LEARNERS: { fr: "Apprenants", en: "Learners" },
  DOCUMENTS: { fr: "Documents", en: "Documents" },
  DATES: { fr: "Propositions de dates", en: "Date proposals" },
  COMPANIES: { fr: "Fiche et contacts", en: "Record and contacts" },
  EXTRANET: { fr: "Accès à l’extranet", en: "Access to the extranet" },
  CATALOGUE: { fr: "Programmes, formateurs et lieux", en: "Programmes, trainers and venues" },
  MAILS: { fr: "Mails", en: "Mails" },
  SETTINGS: { fr: "Réglages et utilisateurs", en: "Settings and users" },
  TRASH: { fr: "Suppressions définitives", en: "Final deletions" },
  DATA: { fr: "Imports et exports", en: "Imports and exports" },
};

const byFamily = {
  SESSIONS: { ...sessionEvents, ...calendarEvents },
  LEARNERS: learnerEvents,
  DOCUMENTS: documentEvents,
  DATES: proposalEvents,
  COMPANIES: companyEvents,
  EXTRANET: accessEvents,
  CATALOGUE: catalogueEvents,
  MAILS: mailEvents,
  SETTINGS: settingEvents,
  TRASH: trashEvents,
  DATA: dataEvents,
} as const satisfies Record<EventFamily, Record<string, Told>>;

type KindsOf<Family extends EventFamily> = Family extends EventFamily ? keyof (typeof byFamily)[Family] : never;

/** The facts of the journal that are told in words. */
export type EventKind = KindsOf<EventFamily>;

export const toldEvents: Readonly<Record<EventKind, Told>> = {
  ...sessionEvents,
  ...calendarEvents,
  ...learnerEvents,
  ...documentEvents,
  ...proposalEvents,
  ...companyEvents,
  ...accessEvents,
  ...catalogueEvents,
  ...mailEvents,
  ...settingEvents,
  ...trashEvents,
  ...dataEvents,
};
export const eventKinds = Object.keys(toldEvents) as EventKind[];

/** Which kind a name of the journal is; two kinds of one name are told apart by their facts, and the first stands here. */
export const kindOfEvent: ReadonlyMap<string, EventKind> = new Map(
  eventKinds.toReversed().map((kind) => [toldEvents[kind].event, kind]),
);

export const familyOf = (kind: EventKind): EventFamily =>
  eventFamilies.find((family) => kind in byFamily[family]) ?? "DATA";

/** The names of the journal that belong to these families. */
export const eventsOfFamilies = (families: readonly EventFamily[]): string[] =>
  families.flatMap((family) => Object.values<Told>(byFamily[family]).map((told) => told.event)).filter(Boolean);

export const actorKinds = ["STAFF", "CONTACT", "HOUSE"] as const;
export type ActorKind = (typeof actorKinds)[number];

export const actorKindLabels: Labels<ActorKind> = {
  STAFF: { fr: "Organisme", en: "Organisation" },
  CONTACT: { fr: "Client", en: "Client" },
  HOUSE: { fr: "Passerelle", en: "Passerelle" },
};

/** What can be seen to change in a fact, field by field. */
export const historyFields = [
  "NAME",
  "KIND",
  "SIRET",
  "ADDRESS",
  "POSTAL_CODE",
  "CITY",
  "CENTRE",
  "PARENT",
  "TITLE",
  "REFERENCE",
  "SESSION_KIND",
  "MODALITY",
  "PROGRAMME",
  "VENUE",
  "CAPACITY",
] as const;
export type HistoryField = (typeof historyFields)[number];

export const historyFieldLabels: Labels<HistoryField> = {
  NAME: { fr: "Raison sociale", en: "Name" },
  KIND: { fr: "Nature", en: "Kind" },
  SIRET: { fr: "SIRET", en: "SIRET" },
  ADDRESS: { fr: "Adresse", en: "Address" },
  POSTAL_CODE: { fr: "Code postal", en: "Postal code" },
  CITY: { fr: "Ville", en: "City" },
  CENTRE: { fr: "Centre", en: "Centre" },
  PARENT: { fr: "Maison-mère", en: "Parent company" },
  TITLE: { fr: "Intitulé", en: "Title" },
  REFERENCE: { fr: "Référence", en: "Reference" },
  SESSION_KIND: { fr: "Type", en: "Kind" },
  MODALITY: { fr: "Modalité", en: "Modality" },
  PROGRAMME: { fr: "Programme", en: "Programme" },
  VENUE: { fr: "Lieu", en: "Venue" },
  CAPACITY: { fr: "Nombre de places", en: "Capacity" },
};

/** Why a chain of the journal does not hold. */
export const chainFaults = ["NUMBER_MISSING", "FACTS_CHANGED", "SEAL_BROKEN", "END_CUT", "ERASED_UNTOLD"] as const;
export type ChainFault = (typeof chainFaults)[number];

export const chainFaultLabels: Readonly<Record<ChainFault, Label>> = {
  NUMBER_MISSING: {
    fr: "un événement manque, ou l’ordre a changé",
    en: "an event is missing, or the order was changed",
  },
  FACTS_CHANGED: {
    fr: "les faits ou le nom de l’auteur ont été modifiés",
    en: "the facts or the author’s name were changed",
  },
  SEAL_BROKEN: {
    fr: "le sceau ne découle pas de l’événement précédent",
    en: "the seal does not follow from the event before",
  },
  END_CUT: { fr: "le journal a été coupé avant sa fin enregistrée", en: "the journal was cut before its recorded end" },
  ERASED_UNTOLD: {
    fr: "des faits ont été effacés sans l’acte qui le dit",
    en: "facts were erased without the act that says so",
  },
};
