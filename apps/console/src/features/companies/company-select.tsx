import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState, type Ref } from "react";
import { CompanyChoiceQueryDocument, CompanyNameQueryDocument } from "#gql";

type CompanySelectProps = {
  companyId: string | undefined;
  onChange: (companyId: string | undefined) => void;
  label?: string;
  placeholder?: string;
  description?: string;
  error?: string;
  ref?: Ref<HTMLInputElement>;
  /** In a bar of filters, among fields without a label above them. */
  inBar?: boolean;
  /** The first field of the drawer that it opens with. */
  first?: boolean;
  /** The company that cannot be chosen: the one whose parent is sought. */
  except?: string;
};

/** Chooses one company among all, by the first letters of its name. */
export function CompanySelect({ ref, ...props }: CompanySelectProps) {
  const { t } = useLingui();
  const { companyId, onChange } = props;
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed, 200);
  const chosen = useCompanyName(companyId);
  const wanted = search === chosen ? "" : search;
  const { data, previousData, error } = useQuery(CompanyChoiceQueryDocument, {
    variables: { search: wanted || undefined },
  });
  const nodes = (data ?? previousData)?.companies.edges.map(({ node }) => node) ?? [];
  const found = nodes.filter(({ id }) => id !== props.except).map(({ id, name }) => ({ value: id, label: name }));
  const known = companyId && chosen && !found.some((each) => each.value === companyId);

  return (
    <Select
      label={props.inBar ? undefined : (props.label ?? t`Entreprise`)}
      aria-label={props.inBar ? t`Entreprise` : undefined}
      size={props.inBar ? "xs" : undefined}
      placeholder={props.placeholder ?? t`Toutes les entreprises`}
      description={props.description}
      ref={ref}
      data-autofocus={props.first || undefined}
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
      error={props.error ?? (error && t`Les entreprises n’ont pas pu être chargées.`)}
    />
  );
}

export function useCompanyName(companyId: string | undefined): string | undefined {
  const { data } = useQuery(CompanyNameQueryDocument, { variables: { id: companyId ?? "" }, skip: !companyId });
  return companyId ? (data?.company?.name ?? undefined) : undefined;
}
