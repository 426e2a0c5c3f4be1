import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { CompanyChoiceQueryDocument, CompanyNameQueryDocument } from "#gql";

type CompanySelectProps = { companyId: string | undefined; onChange: (companyId: string | undefined) => void };

/** Chooses one company among all, by the first letters of its name. */
export function CompanySelect({ companyId, onChange }: CompanySelectProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed, 200);
  const chosen = useCompanyName(companyId);
  const wanted = search === chosen ? "" : search;
  const { data, previousData, error } = useQuery(CompanyChoiceQueryDocument, {
    variables: { search: wanted || undefined },
  });
  const found = (data ?? previousData)?.companies.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
  const known = companyId && chosen && !found.some((each) => each.value === companyId);

  return (
    <Select
      label={t`Entreprise`}
      placeholder={t`Toutes les entreprises`}
      searchable
      clearable
      comboboxProps={{ withinPortal: false }}
      data={known ? [{ value: companyId, label: chosen }, ...found] : found}
      // The server has already searched: hiding some of what it found would lose what it matched otherwise.
      filter={({ options }) => options}
      value={companyId ?? null}
      onSearchChange={setTyped}
      onChange={(next) => onChange(next ?? undefined)}
      nothingFoundMessage={t`Aucune entreprise de ce nom`}
      error={error && t`Les entreprises n’ont pas pu être chargées.`}
    />
  );
}

export function useCompanyName(companyId: string | undefined): string | undefined {
  const { data } = useQuery(CompanyNameQueryDocument, { variables: { id: companyId ?? "" }, skip: !companyId });
  return companyId ? (data?.company?.name ?? undefined) : undefined;
}
