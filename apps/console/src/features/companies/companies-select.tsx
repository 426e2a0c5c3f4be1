import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { MultiSelect } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { CompanyChoiceQueryDocument } from "#gql";

type CompaniesSelectProps = {
  companyIds: string[];
  onChange: (companyIds: string[]) => void;
  label: string;
  description?: string;
  error?: string;
  /** How many may be chosen. */
  max?: number;
};

/** Chooses companies among all, by the first letters of their names; those chosen keep theirs, whatever is searched for. */
export function CompaniesSelect({ companyIds, onChange, max, ...rest }: CompaniesSelectProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed.trim(), 200);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const { data, previousData, error } = useQuery(CompanyChoiceQueryDocument, {
    variables: { search: search || undefined },
  });
  const found = (data ?? previousData)?.companies.edges.map(({ node }) => node) ?? [];
  const chosen = companyIds
    .filter((id) => !found.some((each) => each.id === id))
    .map((id) => ({ id, name: names.get(id) ?? id }));

  function choose(next: string[]) {
    const known = new Map([...names, ...found.map(({ id, name }) => [id, name] as const)]);
    setNames(known);
    onChange(next);
  }

  return (
    <MultiSelect
      {...rest}
      placeholder={companyIds.length === 0 ? t`Nom de l’entreprise` : undefined}
      searchable
      clearable
      maxValues={max}
      data={[...chosen, ...found].map(({ id, name }) => ({ value: id, label: name }))}
      // The server has already searched: hiding some of what it found would lose what it matched otherwise.
      filter={({ options }) => options}
      value={companyIds}
      onChange={choose}
      onSearchChange={setTyped}
      nothingFoundMessage={t`Aucune entreprise de ce nom`}
      error={rest.error ?? (error && t`Les entreprises n’ont pas pu être chargées.`)}
    />
  );
}
