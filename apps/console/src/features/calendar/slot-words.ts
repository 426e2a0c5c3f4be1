import { useLingui } from "@lingui/react/macro";
import { sessionModalityLabels, sessionStatusLabels } from "@passerelle/schema/vocabulary";
import { formatDayName, formatTimeRange, useLocale } from "@passerelle/ui";
import type { CalendarSlot_SlotFragment } from "#gql";

/** What a slot says of itself, for the eye and for the ear. */
export function useSlotWords() {
  const { t } = useLingui();
  const locale = useLocale();

  const hoursOf = (slot: CalendarSlot_SlotFragment) => formatTimeRange(slot.startsAt, slot.endsAt, locale);
  const overlapOf = (slot: CalendarSlot_SlotFragment) => {
    const trainer = slot.overlaps.includes("TRAINER") && t`le formateur est pris ailleurs`;
    const venue = slot.overlaps.includes("VENUE") && t`le lieu est pris`;
    const both = [trainer, venue].filter(Boolean).join(", ");
    return both && t`Chevauchement : ${both}`;
  };
  return {
    hoursOf,
    overlapOf,
    statusOf: (slot: CalendarSlot_SlotFragment) => sessionStatusLabels[slot.status][locale],
    factsOf: (slot: CalendarSlot_SlotFragment) =>
      [slot.trainerName, slot.venueName ?? sessionModalityLabels[slot.modality][locale]].filter(Boolean).join(" · "),
    /** What the place in a grid says to the eye: the day, the end, the status; and whatever has no room there. */
    restOf: (slot: CalendarSlot_SlotFragment, saysFacts: boolean) =>
      [
        formatDayName(slot.date, locale, { year: true }),
        hoursOf(slot),
        sessionStatusLabels[slot.status][locale],
        ...(saysFacts ? [] : [slot.trainerName, slot.venueName]),
        overlapOf(slot),
      ]
        .filter(Boolean)
        .join(", "),
  };
}
