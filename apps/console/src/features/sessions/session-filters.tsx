import { useLingui } from "@lingui/react/macro";
import { Select, Stack, TextInput } from "@mantine/core";
import { sessionKindLabels, sessionKinds } from "@passerelle/schema/vocabulary";
import { FilterChip, formatShortDate, useLocale } from "@passerelle/ui";
import type { ReactNode } from "react";
import { ChosenFilters, FiltersButton, ListFilters, ListSearch } from "#lib/list-filters.tsx";
import type { SessionSearch } from "./session-search.ts";

type SessionFiltersProps = {
  search: SessionSearch;
  /** What changes; the rest of the address stays. */
  onChange: (part: Partial<SessionSearch>) => void;
  /** The field that chooses a company, and the name of the one chosen: another domain's. */
  companyField: ReactNode;
  companyName: string | undefined;
};

/** Search, the button of the filters, and those in force as chips. */
export function SessionFilters({ search, onChange, companyField, companyName }: SessionFiltersProps) {
  const { t } = useLingui();

  return (
    <ListFilters>
      <ListSearch
        aria-label={t`Rechercher dans la liste`}
        placeholder={t`Titre, référence, entreprise…`}
        search={search.search}
        onSearch={(text) => onChange({ search: text })}
      />
      <Chips search={search} onChange={onChange} companyName={companyName} />
      <FiltersButton>
        <FilterFields search={search} onChange={onChange} companyField={companyField} />
      </FiltersButton>
    </ListFilters>
  );
}

function Chips({ search, onChange, companyName }: Pick<SessionFiltersProps, "search" | "onChange" | "companyName">) {
  const { t } = useLingui();
  const locale = useLocale();
  const period = usePeriod(search);
  return (
    <ChosenFilters>
      {search.company && (
        <FilterChip label={t`Entreprise : ${companyName ?? "…"}`} onRemove={() => onChange({ company: undefined })} />
      )}
      {search.kind && (
        <FilterChip label={sessionKindLabels[search.kind][locale]} onRemove={() => onChange({ kind: undefined })} />
      )}
      {period && <FilterChip label={period} onRemove={() => onChange({ from: undefined, to: undefined })} />}
    </ChosenFilters>
  );
}

function FilterFields({
  search,
  onChange,
  companyField,
}: Pick<SessionFiltersProps, "search" | "onChange" | "companyField">) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Stack gap={12}>
      {companyField}
      <Select
        label={t`Type de session`}
        placeholder={t`Tous les types`}
        clearable
        comboboxProps={{ withinPortal: false }}
        data={sessionKinds.map((kind) => ({ value: kind, label: sessionKindLabels[kind][locale] }))}
        value={search.kind ?? null}
        onChange={(chosen) => onChange({ kind: sessionKinds.find((kind) => kind === chosen) })}
      />
      <TextInput
        type="date"
        label={t`Commence à partir du`}
        value={search.from ?? ""}
        onChange={(event) => onChange({ from: event.currentTarget.value || undefined })}
      />
      <TextInput
        type="date"
        label={t`Commence au plus tard le`}
        value={search.to ?? ""}
        onChange={(event) => onChange({ to: event.currentTarget.value || undefined })}
      />
    </Stack>
  );
}

function usePeriod({ from, to }: SessionSearch): string | undefined {
  const { t } = useLingui();
  const locale = useLocale();
  const start = from && formatShortDate(from, locale);
  const end = to && formatShortDate(to, locale);
  if (start && end) return t`Début : du ${start} au ${end}`;
  if (start) return t`Début : à partir du ${start}`;
  if (end) return t`Début : jusqu’au ${end}`;
  return undefined;
}
