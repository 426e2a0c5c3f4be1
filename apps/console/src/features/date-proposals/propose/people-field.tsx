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
  /** Who receives the mail already, in another quality: ids of contacts, and addresses. */
  elsewhere: string[];
  /** Ids of contacts, and addresses. */
  chosen: string[];
  onChange: (chosen: string[]) => void;
  error?: string;
};

/** Contacts of the company, and anybody by address. Those without an e-mail are shown, and cannot be chosen. */
export function PeopleField({ label, description, contacts, elsewhere, chosen, onChange, error }: PeopleFieldProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const address = typed.trim();
  const withoutEmail = t`sans e-mail`;
  const others = [...chosen.filter((each) => each.includes("@")), ...(isMailAddress(address) ? [address] : [])];

  /** An address of a contact is that contact; whoever is there already is not written to twice. */
  function take(addresses: string[]) {
    const people = addresses.map((each) => contacts.find(({ email }) => isSame(email, each))?.id ?? each);
    const known = new Set([...elsewhere, ...chosen]);
    const added = people.filter((each) => !known.has(each));
    if (added.length > 0) onChange([...new Set([...chosen, ...added])]);
  }

  /** Addresses typed or pasted one after the other are taken as they are complete. */
  function read(text: string) {
    const parts = text.split(/[\s,;]+/);
    const last = parts.pop() ?? "";
    const complete = parts.filter((part) => part !== "");
    const isList = complete.every((part) => isMailAddress(part));
    if (isList) take(complete);
    setTyped(isList ? last : text);
  }

  return (
    <MultiSelect
      label={label}
      description={description}
      error={error}
      searchable
      clearable
      hidePickedOptions
      selectFirstOptionOnChange
      searchValue={typed}
      onSearchChange={read}
      onBlur={() => isMailAddress(address) && take([address])}
      placeholder={chosen.length === 0 ? t`Contact ou adresse e-mail` : undefined}
      nothingFoundMessage={t`Aucun contact à ce nom : saisissez une adresse e-mail complète.`}
      data={[
        ...contactOptions(
          contacts.filter(({ id }) => !elsewhere.includes(id)),
          withoutEmail,
        ),
        ...[...new Set(others)].map((each) => ({ value: each, label: each })),
      ]}
      value={chosen}
      onChange={onChange}
    />
  );
}

const isSame = (email: string | null | undefined, address: string): boolean =>
  email?.toLowerCase() === address.toLowerCase();
