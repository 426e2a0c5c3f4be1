import {
  companyFieldLabels,
  datesOverdueLabel,
  localeLabels,
  sessionDatesLabel,
  sessionKindLabels,
  sessionModalityLabels,
  sessionStatusLabels,
  type Label,
} from "@passerelle/schema/vocabulary";
import type { CompanyRow, ContactRow, LearnerRow } from "#companies";
import type { SessionRow } from "#sessions";
import type { ExportColumn } from "./write-cells.js";

export const companyExport: readonly ExportColumn<CompanyRow>[] = [
  { title: companyFieldLabels.NAME, cell: (row) => row.name },
  { title: companyFieldLabels.KIND, cell: (row, { say }) => say(kinds[row.kind]) },
  { title: companyFieldLabels.SIRET, cell: (row) => row.siret },
  { title: companyFieldLabels.ADDRESS, cell: (row) => row.address },
  { title: companyFieldLabels.POSTAL_CODE, cell: (row) => row.postalCode },
  { title: companyFieldLabels.CITY, cell: (row) => row.city },
  { title: companyFieldLabels.CENTRE, cell: (row, { centre }) => centre(row.centreId)?.name ?? null },
  {
    title: companyFieldLabels.PARENT,
    cell: (row, { company }) => (row.parentCompanyId && company(row.parentCompanyId)?.name) || null,
  },
];

export const contactExport: readonly ExportColumn<ContactRow>[] = [
  { title: companyFieldLabels.NAME, cell: (row, { company }) => company(row.companyId)?.name ?? null },
  { title: companyFieldLabels.SIRET, cell: (row, { company }) => company(row.companyId)?.siret ?? null },
  { title: { fr: "Nom", en: "Last name" }, cell: (row) => row.lastName },
  { title: { fr: "Prénom", en: "First name" }, cell: (row) => row.firstName },
  { title: { fr: "E-mail", en: "E-mail" }, cell: (row) => row.email },
  { title: { fr: "Téléphone", en: "Telephone" }, cell: (row) => row.phone },
  { title: { fr: "Fonction", en: "Job title" }, cell: (row) => row.jobTitle },
  {
    title: { fr: "Contact principal", en: "Primary contact" },
    cell: (row, { say }) => say(row.isPrimary ? { fr: "oui", en: "yes" } : { fr: "non", en: "no" }),
  },
  { title: { fr: "Langue des mails", en: "Language of mails" }, cell: (row, { say }) => say(localeLabels[row.locale]) },
];

/** The same columns as the file of an import: what leaves can come back. */
export const learnerExport: readonly ExportColumn<LearnerRow>[] = [
  { title: { fr: "Nom", en: "Last name" }, cell: (row) => row.lastName },
  { title: { fr: "Prénom", en: "First name" }, cell: (row) => row.firstName },
  { title: { fr: "E-mail", en: "E-mail" }, cell: (row) => row.email },
  { title: { fr: "Entreprise", en: "Company" }, cell: (row, { company }) => company(row.companyId)?.name ?? null },
  { title: companyFieldLabels.SIRET, cell: (row, { company }) => company(row.companyId)?.siret ?? null },
  {
    title: { fr: "Date de naissance", en: "Date of birth" },
    cell: (row, { say }) => row.birthDate && say(dayAsWritten(row.birthDate)),
  },
];

export const sessionExport: readonly ExportColumn<SessionRow>[] = [
  { title: { fr: "Référence", en: "Reference" }, cell: (row) => row.reference },
  { title: { fr: "Intitulé", en: "Title" }, cell: (row) => row.title },
  { title: { fr: "Statut", en: "Status" }, cell: (row, { say }) => say(sessionStatusLabels[row.status]) },
  { title: { fr: "Type", en: "Kind" }, cell: (row, { say }) => say(sessionKindLabels[row.kind]) },
  { title: { fr: "Modalité", en: "Modality" }, cell: (row, { say }) => say(sessionModalityLabels[row.modality]) },
  { title: { fr: "Lieu", en: "Venue" }, cell: (row) => row.venue },
  { title: { fr: "Début", en: "Start" }, cell: (row, { say }) => row.startsOn && say(dayAsWritten(row.startsOn)) },
  { title: { fr: "Fin", en: "End" }, cell: (row, { say }) => row.endsOn && say(dayAsWritten(row.endsOn)) },
  {
    title: { fr: "Heures", en: "Hours" },
    cell: (row, { say }) => say({ fr: String(row.hours).replace(".", ","), en: String(row.hours) }),
  },
  { title: companyFieldLabels.CENTRE, cell: (row, { centre }) => centre(row.centreId)?.name ?? null },
  {
    title: { fr: "Confirmation dates client", en: "Client dates confirmation" },
    cell: (row, { say }) => row.datesState && say(datesAsShown(row.datesState, row)),
  },
];

/** As the column of the list says it: the least advanced, how many of them, and whether a due date has passed. */
function datesAsShown(state: NonNullable<SessionRow["datesState"]>, row: SessionRow): Label {
  const told = { state, count: row.datesStateCount ?? 1, total: row.datesStateOf ?? 1 };
  const inLanguage = (language: keyof Label) =>
    [sessionDatesLabel(told, language), row.datesOverdue && datesOverdueLabel[language]].filter(Boolean).join(", ");
  return { fr: inLanguage("fr"), en: inLanguage("en") };
}

const kinds: Record<CompanyRow["kind"], Label> = {
  COMPANY: { fr: "Entreprise", en: "Company" },
  INDIVIDUAL: { fr: "Particulier", en: "Private person" },
};

const dayAsWritten = (day: string): Label => ({ fr: day.split("-").toReversed().join("/"), en: day });
