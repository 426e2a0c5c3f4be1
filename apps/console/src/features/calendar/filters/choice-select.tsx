import { Select } from "@mantine/core";

export type Choice = { id: string; name: string };

type ChoiceSelectProps = {
  label: string;
  placeholder: string;
  nothingFound: string;
  chosen: Choice | undefined;
  found: readonly Choice[];
  onChange: (id: string | undefined) => void;
  onSearch: (words: string) => void;
  error?: string | false;
};

/** One among many: the server searches, and what is chosen stays in the list. */
export function ChoiceSelect({ chosen, found, onChange, onSearch, nothingFound, ...field }: ChoiceSelectProps) {
  const shown = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      {...field}
      searchable
      clearable
      comboboxProps={{ withinPortal: false }}
      data={shown.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      value={chosen?.id ?? null}
      onSearchChange={onSearch}
      onChange={(next) => onChange(next ?? undefined)}
      nothingFoundMessage={nothingFound}
    />
  );
}
