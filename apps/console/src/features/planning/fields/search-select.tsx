import { Select } from "@mantine/core";

/** Something with a name, chosen among many. */
export type Choice = { id: string; name: string };

type SearchSelectProps = {
  label: string;
  placeholder: string;
  description?: string;
  chosen: Choice | null;
  onChoose: (choice: Choice | null) => void;
  found: readonly Choice[];
  onSearch: (words: string) => void;
  nothingFound: string;
  error?: string;
  withAsterisk?: boolean;
};

/** The server searches; what is chosen stays in the list, whatever is searched for. */
export function SearchSelect({ chosen, onChoose, found, onSearch, nothingFound, ...rest }: SearchSelectProps) {
  const choices = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      {...rest}
      searchable
      clearable
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      value={chosen?.id ?? null}
      onSearchChange={onSearch}
      onChange={(next) => onChoose(choices.find(({ id }) => id === next) ?? null)}
      nothingFoundMessage={nothingFound}
    />
  );
}
