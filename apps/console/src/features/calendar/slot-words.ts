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
    /** The whole of it in one sentence: for whoever does not see where it stands. */
    sentenceOf: (slot: CalendarSlot_SlotFragment) =>
      [
        slot.title,
        formatDayName(slot.date, locale, { year: true }),
        hoursOf(slot),
        sessionStatusLabels[slot.status][locale],
        slot.trainerName,
        slot.venueName,
        overlapOf(slot),
      ]
        .filter(Boolean)
        .join(", "),
  };
}
