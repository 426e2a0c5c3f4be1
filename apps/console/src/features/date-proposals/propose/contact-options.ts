import type { ComboboxItem } from "@mantine/core";
import type { Proposing } from "./proposal-form.ts";

/** The contacts to choose from, by name; whoever has no address is told so and cannot be written to. */
export const contactOptions = (contacts: Proposing["contacts"], withoutEmail: string): ComboboxItem[] =>
  contacts.map(({ id, firstName, lastName, email }) => ({
    value: id,
    label: `${`${firstName} ${lastName}`.trim()} (${email ?? withoutEmail})`,
    disabled: !email,
  }));
