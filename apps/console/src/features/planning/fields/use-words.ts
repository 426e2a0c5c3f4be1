import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

/** What is typed to search by, once the typing rests; the name that is chosen already is no search. */
export function useWords(chosen: string | undefined): [words: string | undefined, type: (typed: string) => void] {
  const [typed, setTyped] = useState("");
  const [rested] = useDebouncedValue(typed.trim(), 200);
  return [rested && rested !== chosen ? rested.slice(0, 100) : undefined, setTyped];
}
