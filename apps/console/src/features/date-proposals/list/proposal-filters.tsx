import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { FilterChip } from "@passerelle/ui";
import { ChosenFilters, FiltersButton, ListFilters, ListSearch } from "#lib/list-filters.tsx";
import { useCentres } from "#lib/use-centres.ts";
import type { ProposalSearch } from "./proposal-search.ts";

type ProposalFiltersProps = { search: ProposalSearch; onChange: (part: Partial<ProposalSearch>) => void };

export function ProposalFilters({ search, onChange }: ProposalFiltersProps) {
  const { t } = useLingui();
  const centres = useCentres();
  const centre = centres.find(({ value }) => value === search.centre)?.label;

  return (
    <ListFilters>
      <ListSearch
        aria-label={t`Rechercher une proposition`}
        placeholder={t`Session, entreprise, destinataire…`}
        search={search.search}
        onSearch={(text) => onChange({ search: text })}
      />
      <ChosenFilters>
        {search.centre && (
          <FilterChip label={t`Centre : ${centre ?? "…"}`} onRemove={() => onChange({ centre: undefined })} />
        )}
      </ChosenFilters>
      <FiltersButton>
        <Select
          label={t`Centre`}
          placeholder={t`Tous les centres`}
          clearable
          comboboxProps={{ withinPortal: false }}
          data={centres}
          value={search.centre ?? null}
          onChange={(chosen) => onChange({ centre: chosen ?? undefined })}
        />
      </FiltersButton>
    </ListFilters>
  );
}
