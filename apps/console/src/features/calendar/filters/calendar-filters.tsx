import { useLingui } from "@lingui/react/macro";
import { Select, Stack } from "@mantine/core";
import { sessionStatuses, sessionStatusLabels } from "@passerelle/schema/vocabulary";
import { FilterChip, useLocale } from "@passerelle/ui";
import type { ReactNode } from "react";
import { ChosenFilters, FiltersButton } from "#lib/list-filters.tsx";
import { useCentres } from "#lib/use-centres.ts";
import type { CalendarSearch } from "../calendar-search.ts";
import { TrainerField, VenueField } from "./choice-fields.tsx";
import { useTrainer, useVenue } from "./use-choices.ts";

type CalendarFiltersProps = {
  search: CalendarSearch;
  onChange: (part: Partial<CalendarSearch>) => void;
  /** The field that chooses a company, and the name of the one chosen: another domain's. */
  companyField: ReactNode;
  companyName: string | undefined;
};

type FieldsProps = Omit<CalendarFiltersProps, "companyName">;

/** What sets the filters. */
export function CalendarFilters(props: FieldsProps) {
  return (
    <FiltersButton>
      <Fields {...props} />
    </FiltersButton>
  );
}

/** The filters in force: each can be taken off. */
export function CalendarChips({ search, onChange, companyName }: Omit<CalendarFiltersProps, "companyField">) {
  const { t } = useLingui();
  const locale = useLocale();
  const trainer = useTrainer(search.trainer);
  const venue = useVenue(search.venue);
  const centre = useCentres().find(({ value }) => value === search.centre);
  const chips: [boolean, string, keyof CalendarSearch][] = [
    [trainer !== undefined, t`Formateur : ${trainer?.name ?? ""}`, "trainer"],
    [venue !== undefined, t`Lieu : ${venue?.name ?? ""}`, "venue"],
    [search.centre !== undefined, t`Centre : ${centre?.label ?? "…"}`, "centre"],
    [search.company !== undefined, t`Entreprise : ${companyName ?? "…"}`, "company"],
    [search.status !== undefined, search.status ? sessionStatusLabels[search.status][locale] : "", "status"],
  ];
  return (
    <ChosenFilters>
      {chips.map(
        ([isOn, label, field]) =>
          isOn && <FilterChip key={field} label={label} onRemove={() => onChange({ [field]: undefined })} />,
      )}
    </ChosenFilters>
  );
}

function Fields({ search, onChange, companyField }: FieldsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const centres = useCentres();
  return (
    <Stack gap={12}>
      <TrainerField id={search.trainer} onChange={(trainer) => onChange({ trainer })} />
      <VenueField id={search.venue} onChange={(venue) => onChange({ venue })} />
      {centres.length > 1 && (
        <Select
          label={t`Centre`}
          placeholder={t`Tous les centres`}
          clearable
          comboboxProps={{ withinPortal: false }}
          data={centres}
          value={search.centre ?? null}
          onChange={(id) => onChange({ centre: id ?? undefined })}
        />
      )}
      {companyField}
      <Select
        label={t`Statut`}
        placeholder={t`Tous les statuts`}
        clearable
        comboboxProps={{ withinPortal: false }}
        data={sessionStatuses.map((status) => ({ value: status, label: sessionStatusLabels[status][locale] }))}
        value={search.status ?? null}
        onChange={(chosen) => onChange({ status: sessionStatuses.find((status) => status === chosen) })}
      />
    </Stack>
  );
}
