import { useLingui } from "@lingui/react/macro";
import { companyFieldLabels } from "@passerelle/schema/vocabulary";
import { useLocale, type FieldConflict } from "@passerelle/ui";
import { useState } from "react";
import type { CompanyForm_CompanyFragment } from "#gql";
import type { Choices } from "#lib/conflict-panel.tsx";
import { useCentres } from "#lib/use-centres.ts";
import { useCompanyName } from "../company-select.tsx";
import { spacedSiret } from "../spaced-siret.ts";
import {
  changedFields,
  fieldsOfForm,
  formOf,
  written,
  type CompanyForm,
  type CompanyFormField,
} from "./company-form.ts";
import type { Stale } from "./use-save-company.ts";

type Found = { stale: Stale; mine: CompanyForm; different: CompanyFormField[] };

/** What somebody else wrote since the form was opened, beside what was typed here. */
export function useCompanyConflict(opened: CompanyForm_CompanyFragment) {
  const locale = useLocale();
  const [found, setFound] = useState<Found>();
  const wordOf = useWords(opened, found);

  /** Shows what there is to choose; when nothing is, answers both writings together. */
  function show(stale: Stale, typed: CompanyForm): CompanyForm | undefined {
    const [before, theirs, mine] = [formOf(opened), formOf(stale.current), written(typed)];
    const byThem = changedFields(before, theirs);
    const different = byThem.filter((field) => theirs[field] !== mine[field]);
    setFound(different.length > 0 ? { stale, mine, different } : undefined);
    return different.length > 0 ? undefined : mine;
  }

  if (!found) return { found: undefined, show, forget: () => setFound(undefined) };
  const { stale, mine, different } = found;
  const [before, theirs] = [formOf(opened), formOf(stale.current)];
  const untouched = different.filter((field) => mine[field] === before[field]);

  return {
    found: {
      stale,
      conflicts: different.map((field): FieldConflict => ({
        id: field,
        label: companyFieldLabels[fieldsOfForm[field]][locale],
        theirs: wordOf(field, theirs[field]),
        mine: wordOf(field, mine[field]),
        untouched: untouched.includes(field),
      })),
      chosenFirst: Object.fromEntries(untouched.map((field) => [field, "theirs"])) as Choices,
      /** The record as it is to stand. */
      chosen: (choices: Choices): CompanyForm => {
        const kept = different.filter((field) => choices[field] === "theirs");
        return { ...mine, ...Object.fromEntries(kept.map((field) => [field, theirs[field]])) };
      },
    },
    show,
    forget: () => setFound(undefined),
  };
}

/** What a value is called on screen: the name behind an id, the word behind a code. */
function useWords(opened: CompanyForm_CompanyFragment, found: Found | undefined) {
  const { t } = useLingui();
  const centres = useCentres();
  const mine = useCompanyName(found?.mine.parentCompanyId || undefined);
  const parents = [opened.parentCompany, found?.stale.current.parentCompany];

  return (field: CompanyFormField, value: string): string => {
    if (field === "kind") return value === "COMPANY" ? t`Entreprise` : t`Particulier`;
    if (field === "siret") return spacedSiret(value);
    if (field === "centreId") return centres.find((centre) => centre.value === value)?.label ?? value;
    if (field === "parentCompanyId")
      return value && (parents.find((parent) => parent?.id === value)?.name ?? mine ?? t`une autre entreprise`);
    return value;
  };
}
