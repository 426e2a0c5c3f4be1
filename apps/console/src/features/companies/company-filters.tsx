import { useLingui } from "@lingui/react/macro";
import { Select, Stack } from "@mantine/core";
import { companyKinds } from "@passerelle/schema/vocabulary";
import { FilterChip } from "@passerelle/ui";
import { ChosenFilters, FiltersButton, ListFilters, ListSearch } from "#lib/list-filters.tsx";
import { useCentres } from "#lib/use-centres.ts";
import type { CompanySearch } from "./company-search.ts";

type CompanyFiltersProps = {
  search: CompanySearch;
  /** What changes; the rest of the address stays. */
  onChange: (part: Partial<CompanySearch>) => void;
};

/** Search, the filters in force as chips, and the button that sets them. */
export function CompanyFilters({ search, onChange }: CompanyFiltersProps) {
  const { t } = useLingui();

  return (
    <ListFilters>
      <ListSearch
        aria-label={t`Rechercher une entreprise`}
        placeholder={t`Nom, ville, SIRET…`}
        search={search.search}
        onSearch={(text) => onChange({ search: text })}
      />
      <Chips search={search} onChange={onChange} />
      <FiltersButton>
        <FilterFields search={search} onChange={onChange} />
      </FiltersButton>
    </ListFilters>
  );
}

function Chips({ search, onChange }: CompanyFiltersProps) {
  const { t } = useLingui();
  const centre = useCentres().find(({ value }) => value === search.centre);
  return (
    <ChosenFilters>
      {search.kind && (
        <FilterChip
          label={search.kind === "COMPANY" ? t`Entreprises` : t`Particuliers`}
          onRemove={() => onChange({ kind: undefined })}
        />
      )}
      {search.centre && (
        <FilterChip label={t`Centre : ${centre?.label ?? "…"}`} onRemove={() => onChange({ centre: undefined })} />
      )}
      {search.access && (
        <FilterChip
          label={search.access === "open" ? t`Accès ouvert` : t`Aucun accès`}
          onRemove={() => onChange({ access: undefined })}
        />
      )}
    </ChosenFilters>
  );
}

function FilterFields({ search, onChange }: CompanyFiltersProps) {
  const { t } = useLingui();
  const centres = useCentres();
  const within = { withinPortal: false };
  return (
    <Stack gap={12}>
      <Select
        label={t`Nature`}
        placeholder={t`Entreprises et particuliers`}
        clearable
        comboboxProps={within}
        data={[
          { value: "COMPANY", label: t`Entreprises` },
          { value: "INDIVIDUAL", label: t`Particuliers` },
        ]}
        value={search.kind ?? null}
        onChange={(chosen) => onChange({ kind: companyKinds.find((kind) => kind === chosen) })}
      />
      <Select
        label={t`Centre`}
        placeholder={t`Tous les centres`}
        clearable
        comboboxProps={within}
        data={centres}
        value={search.centre ?? null}
        onChange={(centre) => onChange({ centre: centre ?? undefined })}
      />
      <Select
        label={t`Extranet`}
        placeholder={t`Avec ou sans accès`}
        clearable
        comboboxProps={within}
        data={[
          { value: "open", label: t`Accès ouvert` },
          { value: "none", label: t`Aucun accès` },
        ]}
        value={search.access ?? null}
        onChange={(access) => onChange({ access: access === "open" || access === "none" ? access : undefined })}
      />
    </Stack>
  );
}
