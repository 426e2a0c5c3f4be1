import { useLingui } from "@lingui/react/macro";
import { MultiSelect } from "@mantine/core";
import { isMailAddress } from "@passerelle/schema/vocabulary";
import { useState } from "react";
import type { Proposing } from "./proposal-form.ts";
import { contactOptions } from "./contact-options.ts";

type PeopleFieldProps = {
  label: string;
  description: string;
  contacts: Proposing["contacts"];
  /** Ids of contacts, and addresses. */
  chosen: string[];
  onChange: (chosen: string[]) => void;
  error?: string;
};

/** Contacts of the company, and anybody by address. Those without an e-mail are shown, and cannot be chosen. */
export function PeopleField({ label, description, contacts, chosen, onChange, error }: PeopleFieldProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const address = typed.trim();
  const withoutEmail = t`sans e-mail`;
  const others = [...chosen.filter((each) => each.includes("@")), ...(isMailAddress(address) ? [address] : [])];

  return (
    <MultiSelect
      label={label}
      description={description}
      error={error}
      searchable
      clearable
      hidePickedOptions
      searchValue={typed}
      onSearchChange={setTyped}
      placeholder={chosen.length === 0 ? t`Contact ou adresse e-mail` : undefined}
      nothingFoundMessage={t`Aucun contact à ce nom : saisissez une adresse e-mail complète.`}
      data={[
        ...contactOptions(contacts, withoutEmail),
        ...[...new Set(others)].map((each) => ({ value: each, label: each })),
      ]}
      value={chosen}
      onChange={onChange}
    />
  );
}
