import type { Labels } from "./label.js";

export const programmeSorts = ["TITLE_ASC", "TITLE_DESC", "HOURS_ASC", "HOURS_DESC"] as const;
export type ProgrammeSort = (typeof programmeSorts)[number];

/** What one version of a programme may say otherwise than the one before. */
export const programmeFields = ["TITLE", "HOURS", "OBJECTIVES", "PREREQUISITES", "AUDIENCE", "MODULES"] as const;
export type ProgrammeField = (typeof programmeFields)[number];

export const programmeFieldLabels: Labels<ProgrammeField> = {
  TITLE: { fr: "Intitulé", en: "Title" },
  HOURS: { fr: "Durée", en: "Duration" },
  OBJECTIVES: { fr: "Objectifs", en: "Objectives" },
  PREREQUISITES: { fr: "Prérequis", en: "Prerequisites" },
  AUDIENCE: { fr: "Public visé", en: "Intended audience" },
  MODULES: { fr: "Modules", en: "Modules" },
};
