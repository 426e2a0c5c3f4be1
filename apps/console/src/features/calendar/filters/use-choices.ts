import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { CalendarTrainerNameQueryDocument, CalendarVenueNameQueryDocument } from "#gql";
import type { Choice } from "./choice-select.tsx";

export const personName = ({ firstName, lastName }: { firstName: string; lastName: string }): string =>
  `${firstName} ${lastName}`.trim();

/** Who an address names; «…» until it is known. */
export function useTrainer(id: string | undefined): Choice | undefined {
  const { data } = useQuery(CalendarTrainerNameQueryDocument, { variables: { id: id ?? "" }, skip: !id });
  return id ? { id, name: data?.trainer ? personName(data.trainer) : "…" } : undefined;
}

export function useVenue(id: string | undefined): Choice | undefined {
  const { data } = useQuery(CalendarVenueNameQueryDocument, { variables: { id: id ?? "" }, skip: !id });
  return id ? { id, name: data?.venue?.name ?? "…" } : undefined;
}

/** What is searched for once the fingers rest: not the name that the field shows of what is chosen. */
export function useSearchedWords(chosen: Choice | undefined): [string | undefined, (typed: string) => void] {
  const [typed, setTyped] = useState("");
  const [words] = useDebouncedValue(typed, 200);
  return [words && words !== chosen?.name ? words : undefined, setTyped];
}
