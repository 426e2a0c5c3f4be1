import { programmeFieldLabels, type ProgrammeField } from "@passerelle/schema/vocabulary";
import { useLocale, type FieldConflict } from "@passerelle/ui";
import { useState } from "react";
import type { ProgrammeForm_ProgrammeFragment } from "#gql";
import type { Choices } from "#lib/conflict-panel.tsx";
import { useHours } from "../hours.ts";
import { fieldsChanged } from "../record/version.rules.ts";
import type { Written } from "./programme-form.ts";

const keyOf = {
  TITLE: "title",
  HOURS: "hours",
  OBJECTIVES: "objectives",
  PREREQUISITES: "prerequisites",
  AUDIENCE: "audience",
  MODULES: "modules",
} as const satisfies Record<ProgrammeField, keyof Written>;

type Found = { current: ProgrammeForm_ProgrammeFragment; mine: Written; different: ProgrammeField[] };

/** What somebody else wrote since the form was opened, beside what was typed here. */
export function useProgrammeConflict(opened: ProgrammeForm_ProgrammeFragment) {
  const locale = useLocale();
  const wordsOf = useWords();
  const [found, setFound] = useState<Found>();

  /** Shows what there is to choose; when nothing is, answers both writings together. */
  function show(current: ProgrammeForm_ProgrammeFragment, mine: Written): Written | undefined {
    const [before, theirs] = [contentOf(opened), contentOf(current)];
    const byThem = fieldsChanged(before, theirs);
    const byMe = fieldsChanged(before, mine);
    const different = byThem.filter((field) => byMe.includes(field) && fieldsChanged(theirs, mine).includes(field));
    const together = taking(
      mine,
      theirs,
      byThem.filter((field) => !byMe.includes(field)),
    );
    setFound(different.length > 0 ? { current, mine: together, different } : undefined);
    return different.length > 0 ? undefined : together;
  }

  const forget = () => setFound(undefined);
  if (!found) return { found: undefined, show, forget };
  const { current, mine, different } = found;
  const theirs = contentOf(current);

  return {
    found: {
      current,
      conflicts: different.map((field): FieldConflict => ({
        id: field,
        label: programmeFieldLabels[field][locale],
        theirs: wordsOf(field, theirs),
        mine: wordsOf(field, mine),
      })),
      /** The programme as it is to stand. */
      chosen: (choices: Choices): Written =>
        taking(
          mine,
          theirs,
          different.filter((field) => choices[field] === "theirs"),
        ),
    },
    show,
    forget,
  };
}

const contentOf = ({ title, hours, version }: ProgrammeForm_ProgrammeFragment): Written => ({
  title,
  hours,
  objectives: version.objectives ?? null,
  prerequisites: version.prerequisites ?? null,
  audience: version.audience ?? null,
  modules: version.modules.map((module) => ({ title: module.title, hours: module.hours })),
});

function taking(from: Written, over: Written, fields: readonly ProgrammeField[]): Written {
  return { ...from, ...Object.fromEntries(fields.map((field) => [keyOf[field], over[keyOf[field]]])) };
}

function useWords() {
  const hours = useHours();
  return (field: ProgrammeField, written: Written): string => {
    if (field === "HOURS") return hours(written.hours);
    if (field === "MODULES")
      return written.modules.map((module) => `${module.title} (${hours(module.hours)})`).join(" · ");
    return written[keyOf[field]] ?? "";
  };
}
