import { bookingStatusLabels } from "@passerelle/schema/vocabulary";
import { StatusChip, useLocale, type Tone } from "@passerelle/ui";
import type { BookingStatus } from "#gql";

const tones: Record<BookingStatus, Tone> = {
  UNDECIDED: "amber",
  WON: "green",
  COMPLETED: "blue",
  CANCELLED: "red",
  LOST: "grey",
};

/** «Statut d’inscription»: how far one company is with one session. */
export function BookingStatusChip({ status }: { status: BookingStatus }) {
  const locale = useLocale();
  return <StatusChip tone={tones[status]}>{bookingStatusLabels[status][locale]}</StatusChip>;
}
