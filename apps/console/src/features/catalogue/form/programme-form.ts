import { limits } from "@passerelle/schema/vocabulary";
import type { Locale } from "@passerelle/ui";
import { z } from "zod";
import type { ProgrammeForm_ProgrammeFragment, RefusalCode } from "#gql";
import { hoursIn, hoursText } from "../hours.ts";

const title = z.string().trim().min(1).max(limits.title);
const hours = z.string().refine((text) => hoursIn(text) !== null);
const text = z.string().max(limits.longText);

/** What is typed; what it means is the house's to say. */
export const programmeForm = z.object({
  title,
  hours,
  objectives: text,
  prerequisites: text,
  audience: text,
  modules: z.array(z.object({ title, hours })).max(limits.modules),
});
export type ProgrammeForm = z.infer<typeof programmeForm>;

export const emptyProgramme: ProgrammeForm = {
  title: "",
  hours: "",
  objectives: "",
  prerequisites: "",
  audience: "",
  modules: [],
};

export const formOf = ({ title, hours, version }: ProgrammeForm_ProgrammeFragment, locale: Locale): ProgrammeForm => ({
  title,
  hours: hoursText(hours, locale),
  objectives: version.objectives ?? "",
  prerequisites: version.prerequisites ?? "",
  audience: version.audience ?? "",
  modules: version.modules.map((module) => ({ title: module.title, hours: hoursText(module.hours, locale) })),
});

/** As it is compared and sent: blanks mean nothing. */
export const writtenOf = (typed: ProgrammeForm) => ({
  title: typed.title.trim(),
  hours: hoursIn(typed.hours) ?? 0,
  objectives: typed.objectives.trim() || null,
  prerequisites: typed.prerequisites.trim() || null,
  audience: typed.audience.trim() || null,
  modules: typed.modules.map((module) => ({ title: module.title.trim(), hours: hoursIn(module.hours) ?? 0 })),
});
export type Written = ReturnType<typeof writtenOf>;

/** The refusals that speak of one field, when no module can be meant. */
export const fieldOfRefusal: Partial<Record<RefusalCode, "title" | "hours">> = {
  TITLE_MISSING: "title",
  HOURS_INVALID: "hours",
};
