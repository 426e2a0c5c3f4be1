import { useLingui } from "@lingui/react/macro";
import { Select, Stack, TextInput } from "@mantine/core";
import { actorKindLabels, eventFamilyLabels } from "@passerelle/schema/vocabulary";
import { FilterChip, FilterPills, formatShortDate, useLocale } from "@passerelle/ui";
import type { ReactNode } from "react";
import { writeSearch } from "#lib/address.ts";
import { ChosenFilters, FiltersButton, ListFilters, ListSearch } from "#lib/list-filters.tsx";
import { familiesOf, type HistoryScope } from "./history-scope.ts";
import type { HistorySearch } from "./history-search.ts";
import { useHistoryPeople } from "./use-history-people.ts";

type HistoryFiltersProps = {
  scope: HistoryScope;
  /** The address of this history, without its filters. */
  href: string;
  search: HistorySearch;
  /** What changes; the rest of the address stays. */
  onChange: (part: Partial<HistorySearch>) => void;
  /** What else can be done with it. */
  action: ReactNode;
};

/** The sorts of facts, the search, the person, the period. */
export function HistoryFilters({ scope, href, search, onChange, action }: HistoryFiltersProps) {
  const { t } = useLingui();
  const locale = useLocale();
  // More than a line of pills can hold.
  const manySorts = familiesOf[scope.of].length > 6;
  const families = familiesOf[scope.of].map((family) => ({
    label: eventFamilyLabels[family][locale],
    active: search.family === family,
    href: href + writeSearch({ ...search, family }),
  }));
  const all = {
    label: t`Tout`,
    active: search.family === undefined,
    href: href + writeSearch({ ...search, family: undefined }),
  };

  return (
    <>
      {!manySorts && <FilterPills label={t`Sortes d’événements`} pills={[all, ...families]} />}
      <ListFilters>
        <ListSearch
          aria-label={t`Rechercher dans l’historique`}
          placeholder={t`Personne, document, entreprise…`}
          search={search.search}
          onSearch={(text) => onChange({ search: text })}
        />
        {manySorts && (
          <Select
            size="xs"
            w={232}
            aria-label={t`Sorte d’événements`}
            placeholder={t`Toutes les sortes d’événements`}
            clearable
            data={familiesOf[scope.of].map((family) => ({ value: family, label: eventFamilyLabels[family][locale] }))}
            value={search.family ?? null}
            onChange={(chosen) => onChange({ family: familiesOf[scope.of].find((family) => family === chosen) })}
          />
        )}
        <Chips scope={scope} search={search} onChange={onChange} />
        <FiltersButton>
          <FilterFields scope={scope} search={search} onChange={onChange} />
        </FiltersButton>
        {action}
      </ListFilters>
    </>
  );
}

type PartProps = Pick<HistoryFiltersProps, "scope" | "search" | "onChange">;

function Chips({ scope, search, onChange }: PartProps) {
  const { t } = useLingui();
  const period = usePeriod(search);
  const people = useHistoryPeople(scope, search.by !== undefined);
  const name = people.find(({ id }) => id === search.by)?.name ?? "…";
  return (
    <ChosenFilters>
      {search.by && <FilterChip label={t`Par ${name}`} onRemove={() => onChange({ by: undefined })} />}
      {period && <FilterChip label={period} onRemove={() => onChange({ from: undefined, to: undefined })} />}
    </ChosenFilters>
  );
}

function FilterFields({ scope, search, onChange }: PartProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const people = useHistoryPeople(scope, true);
  const groups = (["STAFF", "CONTACT"] as const).map((kind) => ({
    group: actorKindLabels[kind][locale],
    items: people.filter((person) => person.kind === kind).map(({ id, name }) => ({ value: id, label: name })),
  }));
  return (
    <Stack gap={12}>
      <Select
        label={t`Personne`}
        placeholder={t`Toutes les personnes`}
        searchable
        clearable
        limit={50}
        comboboxProps={{ withinPortal: false }}
        nothingFoundMessage={t`Personne de ce nom n’a agi ici`}
        data={groups.filter(({ items }) => items.length > 0)}
        value={search.by ?? null}
        onChange={(by) => onChange({ by: by ?? undefined })}
      />
      <TextInput
        type="date"
        label={t`À partir du`}
        value={search.from ?? ""}
        onChange={(event) => onChange({ from: event.currentTarget.value || undefined })}
      />
      <TextInput
        type="date"
        label={t`Jusqu’au`}
        value={search.to ?? ""}
        onChange={(event) => onChange({ to: event.currentTarget.value || undefined })}
      />
    </Stack>
  );
}

function usePeriod({ from, to }: HistorySearch): string | undefined {
  const { t } = useLingui();
  const locale = useLocale();
  const start = from && formatShortDate(from, locale);
  const end = to && formatShortDate(to, locale);
  if (start && end) return t`Du ${start} au ${end}`;
  if (start) return t`À partir du ${start}`;
  if (end) return t`Jusqu’au ${end}`;
  return undefined;
}
