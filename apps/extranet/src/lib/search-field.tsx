import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { limits } from "@passerelle/schema/vocabulary";
import { useEffect, useState } from "react";

type SearchFieldProps = { label: string; value: string; onChange: (words: string) => void };

/** Typing is never interrupted: the address follows 250 ms after the last letter. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const follow = useDebouncedCallback(onChange, 250);

  // The address changed by another way: going back, clearing the filters.
  useEffect(() => setTyped(value), [value]);

  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={limits.search}
      leftSection={<IconSearch size={18} aria-hidden />}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        follow(currentTarget.value.trim());
      }}
    />
  );
}
