import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { limits } from "@passerelle/schema/vocabulary";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import { PeopleToNameDocument } from "../../gql/graphql.ts";
import { newcomer } from "./draft.ts";

type PersonPickerProps = {
  label: string;
  value: string;
  /** Whom the value stands for: the search may have gone elsewhere. */
  valueLabel: string;
  error: string | undefined;
  /** Those who are enrolled, or stand in another row. */
  taken: readonly string[];
  onChoose: (id: string, label: string) => void;
  /** Nobody of the company is meant: with what was typed so far. */
  onNewcomer: (words: string) => void;
};

/** Somebody of the company, found by the name, or somebody new. */
export function PersonPicker({ label, value, valueLabel, error, taken, onChoose, onNewcomer }: PersonPickerProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(valueLabel);
  const [words] = useDebouncedValue(typed.trim().slice(0, limits.search), 200);
  const [isOpen, setIsOpen] = useState(false);
  const search = words === valueLabel ? "" : words;
  const { data, previousData } = useQuery(PeopleToNameDocument, {
    variables: { search: search || null },
    fetchPolicy: "cache-and-network",
  });

  const people = ((data ?? previousData)?.extranet?.learners.edges ?? [])
    .map(({ node }) => ({ value: node.id, label: labelOf(node) }))
    .filter((person) => !taken.includes(person.value));
  const isListed = people.some((person) => person.value === value);
  const isSomebody = value !== "" && value !== newcomer;
  const someoneNew = { value: newcomer, label: search ? t`Nouvelle personne : ${search}` : t`Nouvelle personne` };
  const options = [
    ...(isSomebody && !isListed ? [{ value, label: valueLabel }] : []),
    ...people,
    value === newcomer ? { value: newcomer, label: t`Nouvelle personne` } : someoneNew,
  ];
  function pick(picked: string | null) {
    if (picked === newcomer) return onNewcomer(search);
    onChoose(picked ?? "", options.find((option) => option.value === picked)?.label ?? "");
  }
  return (
    <Select
      label={label}
      placeholder={t`Choisissez ou saisissez un nom`}
      data={options}
      // The server has found them: capitals and accents do not matter to it.
      filter={({ options: found }) => found}
      searchable
      clearable
      selectFirstOptionOnChange
      value={value || null}
      searchValue={typed}
      onSearchChange={setTyped}
      error={error}
      dropdownOpened={isOpen}
      onDropdownOpen={() => setIsOpen(true)}
      onDropdownClose={() => setIsOpen(false)}
      onKeyDown={(event) => {
        // Those found arrive after the last letter: Enter means the first of them, and must not send the form.
        const pointed = event.currentTarget.getAttribute("aria-activedescendant");
        const isPointing = pointed !== null && document.getElementById(pointed) !== null;
        if (event.key !== "Enter" || !isOpen || isPointing) return;
        event.preventDefault();
        setIsOpen(false);
        pick(options[0]?.value ?? null);
      }}
      onChange={pick}
    />
  );
}

/** Two people of one name are told apart by their addresses. */
const labelOf = ({ firstName, lastName, email }: { firstName: string; lastName: string; email: string | null }) =>
  `${firstName} ${lastName}${email ? ` · ${email}` : ""}`;
