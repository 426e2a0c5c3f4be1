type Due = { dueOn: string | null };

/** Which of the two is the hero of the home page: what is due first, and dates before a document of the same day. */
export function mostUrgent(dates: readonly Due[], toBring: readonly Due[]): "dates" | "toBring" | null {
  const [asked, owed] = [earliest(dates), earliest(toBring)];
  if (asked === null) return owed === null ? null : "toBring";
  return owed !== null && owed < asked ? "toBring" : "dates";
}

/** What has no date comes after all that has one. */
const someDay = "9999-12-31";

/** The order of what there is to do. */
export const byDueDate = (one: Due, other: Due): number => (one.dueOn ?? someDay).localeCompare(other.dueOn ?? someDay);

const earliest = (due: readonly Due[]): string | null => {
  const [first] = due.toSorted(byDueDate);
  return first ? (first.dueOn ?? someDay) : null;
};
