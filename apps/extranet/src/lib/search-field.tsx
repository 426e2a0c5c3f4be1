import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { limits } from "@passerelle/schema/vocabulary";
import { useDebouncedSearch } from "@passerelle/ui";
import { useState } from "react";

type SearchFieldProps = { label: string; value: string; onChange: (words: string) => void };

/** Typing is never interrupted: the address follows once the fingers rest. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const { history } = useRouter();
  const [page] = useState(history.location.pathname);
  const [typed, setTyped] = useDebouncedSearch(value, (words) => {
    // Whoever opens a row at once is on the way to it, and is not brought back to the list.
    if (history.location.pathname === page) onChange(words);
  });

  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={limits.search}
      leftSection={<IconSearch size={18} aria-hidden />}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
