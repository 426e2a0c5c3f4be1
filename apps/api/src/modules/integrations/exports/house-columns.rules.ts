import {
  importStateLabels,
  importSubjectLabels,
  mailStateLabels,
  mailTemplateLabels,
  staffRoleLabels,
  userStateLabels,
  type Label,
} from "@passerelle/schema/vocabulary";
import type { UserRow } from "#access";
import type { MailRow } from "#mails";
import type { ImportRow } from "../imports/import.queries.js";
import type { ExportColumn } from "./write-cells.js";

const state: Label = { fr: "État", en: "State" };

export const userExport: readonly ExportColumn<UserRow & { centreNames: string }>[] = [
  { title: { fr: "Nom", en: "Last name" }, cell: (row) => row.lastName },
  { title: { fr: "Prénom", en: "First name" }, cell: (row) => row.firstName },
  { title: { fr: "E-mail", en: "E-mail" }, cell: (row) => row.email },
  { title: { fr: "Rôle", en: "Role" }, cell: (row, { say }) => say(staffRoleLabels[row.role]) },
  // Empty for the roles that work for all of them.
  { title: { fr: "Centres", en: "Centres" }, cell: (row) => row.centreNames },
  { title: state, cell: (row, { say }) => say(userStateLabels[row.state]) },
  { title: { fr: "Ajouté le", en: "Added on" }, cell: (row, { at }) => at(row.createdAt) },
  { title: { fr: "Accès retiré le", en: "Access removed on" }, cell: (row, { at }) => at(row.endedAt) },
];

/** What was written to whom, and whether it left: never the letters, whose links open doors. */
export const mailExport: readonly ExportColumn<MailRow>[] = [
  { title: { fr: "Date", en: "Date" }, cell: (row, { at }) => at(row.createdAt) },
  { title: { fr: "Type", en: "Kind" }, cell: (row, { say }) => say(mailTemplateLabels[row.template]) },
  { title: { fr: "Objet", en: "Subject" }, cell: (row) => row.subject },
  { title: { fr: "Destinataire", en: "Reader" }, cell: (row) => row.toName },
  { title: { fr: "E-mail", en: "E-mail" }, cell: (row) => row.toAddress },
  { title: state, cell: (row, { say }) => say(mailStateLabels[row.state]) },
  { title: { fr: "Envoyé le", en: "Sent on" }, cell: (row, { at }) => at(row.sentAt) },
  {
    title: { fr: "Centre", en: "Centre" },
    cell: (row, { centre }) => (row.centreId && centre(row.centreId)?.name) || null,
  },
];

export const importExport: readonly ExportColumn<ImportRow & { starterName: string }>[] = [
  { title: { fr: "Fichier", en: "File" }, cell: (row) => row.fileName },
  { title: { fr: "Contenu", en: "Content" }, cell: (row, { say }) => say(importSubjectLabels[row.subject]) },
  { title: { fr: "Lancé le", en: "Started on" }, cell: (row, { at }) => at(row.startedAt) },
  { title: { fr: "Par", en: "By" }, cell: (row) => row.starterName },
  { title: state, cell: (row, { say }) => say(importStateLabels[row.state]) },
  { title: { fr: "Lignes", en: "Rows" }, cell: (row) => String(row.rowCount) },
  { title: { fr: "Créés", en: "Created" }, cell: (row) => String(row.createdCount) },
  { title: { fr: "Complétés", en: "Completed" }, cell: (row) => String(row.changedCount) },
  { title: { fr: "En erreur", en: "With an error" }, cell: (row) => String(row.errorCount) },
  { title: { fr: "Annulé le", en: "Undone on" }, cell: (row, { at }) => at(row.undoneAt) },
];
