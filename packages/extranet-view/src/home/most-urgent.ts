type Due = { dueOn: string | null };

/** Which of the two is the hero of the home page: what is due first, and dates before a document of the same day. */
export function mostUrgent(dates: readonly Due[], toBring: readonly Due[]): "dates" | "toBring" | null {
  const [asked, owed] = [earliest(dates), earliest(toBring)];
  if (asked === null) return owed === null ? null : "toBring";
  return owed !== null && owed < asked ? "toBring" : "dates";
}

/** What has no date comes after all that has one. */
const someDay = "9999-12-31";

const earliest = (due: readonly Due[]): string | null =>
  due.length === 0 ? null : due.map(({ dueOn }) => dueOn ?? someDay).toSorted()[0]!;
