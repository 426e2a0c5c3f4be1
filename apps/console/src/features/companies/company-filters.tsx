import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Popover, Select, Stack, TextInput } from "@mantine/core";
import { companyKinds } from "@passerelle/schema/vocabulary";
import { FilterChip } from "@passerelle/ui";
import { IconFilter, IconSearch } from "@tabler/icons-react";
import { useCentres } from "#lib/use-centres.ts";
import { useDebouncedSearch } from "#lib/use-debounced-search.ts";
import styles from "./companies.module.css";
import type { CompanySearch } from "./company-search.ts";

type CompanyFiltersProps = {
  search: CompanySearch;
  /** What changes; the rest of the address stays. */
  onChange: (part: Partial<CompanySearch>) => void;
};

/** Search, the filters in force as chips, and the button that sets them. */
export function CompanyFilters({ search, onChange }: CompanyFiltersProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useDebouncedSearch(search.search ?? "", (text) => onChange({ search: text || undefined }));

  return (
    <div className={styles.bar}>
      <TextInput
        className={styles.search}
        type="search"
        size="xs"
        aria-label={t`Rechercher une entreprise`}
        placeholder={t`Nom, ville, SIRET…`}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Chips search={search} onChange={onChange} />
      <Popover position="bottom-end" width={320} trapFocus>
        <Popover.Target>
          <Button variant="default" size="xs" leftSection={<IconFilter size={16} aria-hidden />}>
            <Trans>Filtres</Trans>
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t`Filtres`}>
          <FilterFields search={search} onChange={onChange} />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function Chips({ search, onChange }: CompanyFiltersProps) {
  const { t } = useLingui();
  const centre = useCentres().find(({ value }) => value === search.centre);
  return (
    <div className={styles.chips}>
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
    </div>
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
