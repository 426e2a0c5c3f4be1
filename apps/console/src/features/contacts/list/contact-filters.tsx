import { useLingui } from "@lingui/react/macro";
import { Select, Stack } from "@mantine/core";
import { ColumnsMenu, FilterChip } from "@passerelle/ui";
import type { ReactNode } from "react";
import { ChosenFilters, FiltersButton, ListFilters, ListSearch } from "#lib/list-filters.tsx";
import { useCentres } from "#lib/use-centres.ts";
import type { ContactSearch } from "./contact-search.ts";
import { useChosenColumns } from "./contacts-table.tsx";

type ContactFiltersProps = {
  search: ContactSearch;
  /** What changes; the rest of the address stays. */
  onChange: (part: Partial<ContactSearch>) => void;
  /** The field that chooses a company, and the name of the one chosen: another domain's. */
  companyField: ReactNode;
  companyName: string | undefined;
  hidden: readonly string[];
  onHide: (hidden: string[]) => void;
};

/** Search, filters in force as chips, the button of the filters, and that of the columns at the right. */
export function ContactFilters({ search, onChange, companyField, companyName, hidden, onHide }: ContactFiltersProps) {
  const { t } = useLingui();
  const columns = useChosenColumns();

  return (
    <ListFilters>
      <ListSearch
        aria-label={t`Rechercher un contact`}
        placeholder={t`Nom, e-mail, entreprise…`}
        search={search.search}
        onSearch={(text) => onChange({ search: text })}
      />
      <Chips search={search} onChange={onChange} companyName={companyName} />
      <FiltersButton>
        <FilterFields search={search} onChange={onChange} companyField={companyField} />
      </FiltersButton>
      <ColumnsMenu columns={columns} hidden={hidden} onChange={onHide} />
    </ListFilters>
  );
}

function Chips({ search, onChange, companyName }: Pick<ContactFiltersProps, "search" | "onChange" | "companyName">) {
  const { t } = useLingui();
  const centre = useCentres().find(({ value }) => value === search.centre);
  return (
    <ChosenFilters>
      {search.company && (
        <FilterChip label={t`Entreprise : ${companyName ?? "…"}`} onRemove={() => onChange({ company: undefined })} />
      )}
      {search.centre && (
        <FilterChip label={t`Centre : ${centre?.label ?? "…"}`} onRemove={() => onChange({ centre: undefined })} />
      )}
      {search.email && (
        <FilterChip
          label={search.email === "with" ? t`Avec e-mail` : t`Sans e-mail`}
          onRemove={() => onChange({ email: undefined })}
        />
      )}
    </ChosenFilters>
  );
}

type FilterFieldsProps = Pick<ContactFiltersProps, "search" | "onChange" | "companyField">;

function FilterFields({ search, onChange, companyField }: FilterFieldsProps) {
  const { t } = useLingui();
  const centres = useCentres();
  return (
    <Stack gap={12}>
      {companyField}
      <Select
        label={t`Centre`}
        placeholder={t`Tous les centres`}
        clearable
        comboboxProps={{ withinPortal: false }}
        data={centres}
        value={search.centre ?? null}
        onChange={(centre) => onChange({ centre: centre ?? undefined })}
      />
      <Select
        label={t`Adresse e-mail`}
        placeholder={t`Avec ou sans`}
        clearable
        comboboxProps={{ withinPortal: false }}
        data={[
          { value: "with", label: t`Avec e-mail` },
          { value: "without", label: t`Sans e-mail` },
        ]}
        value={search.email ?? null}
        onChange={(email) => onChange({ email: email === "with" || email === "without" ? email : undefined })}
      />
    </Stack>
  );
}
