import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { limits } from "@passerelle/schema/vocabulary";
import { SlotConflictsQueryDocument, type SlotConflictWords_ConflictFragment } from "#gql";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { inputOf, type SlotDraft } from "./slot-draft.ts";

export type ConflictsOfSlots = ReadonlyMap<string, SlotConflictWords_ConflictFragment[]>;

/** What the slots on screen run into, by their keys: asked for as they change, and when other sessions do. */
export function useSlotConflicts(drafts: readonly SlotDraft[], sessionId?: string): ConflictsOfSlots {
  const concerned = drafts.filter(({ trainer, venue }) => trainer ?? venue).slice(0, limits.slots);
  const asked = JSON.stringify(concerned.map((slot) => ({ key: slot.key, ...inputOf(slot) })));
  const [rested] = useDebouncedValue(asked, 250);
  const slots = (JSON.parse(rested) as (ReturnType<typeof inputOf> & { key: string })[]).map(({ key, ...slot }) => ({
    key,
    slot,
  }));
  const { data, previousData, refetch } = useQuery(SlotConflictsQueryDocument, {
    variables: { slots: slots.map(({ slot }) => slot), sessionId },
    skip: slots.length === 0,
    fetchPolicy: "network-only",
  });
  useRefetchOnChange(
    ({ kind, id }) => slots.length > 0 && kind === "SESSION" && id !== sessionId,
    () => (slots.length > 0 ? refetch() : Promise.resolve()),
    1_000,
  );

  if (slots.length === 0) return new Map();
  return Map.groupBy((data ?? previousData)?.slotConflicts ?? [], ({ position }) => slots[position]?.key ?? "");
}
