import { trashKeepReasonLabels } from "@passerelle/schema/vocabulary";
import { formatShortDate, useLocale } from "@passerelle/ui";
import type { TrashRow_ItemFragment } from "#gql";
import styles from "./trash.module.css";

/** The day it goes for good; or that it is kept, and why. */
export function PurgeDay({ item: { purgedOn, keptFor } }: { item: TrashRow_ItemFragment }) {
  const locale = useLocale();
  const day = purgedOn && formatShortDate(purgedOn, locale);
  if (!keptFor) return day ?? "–";
  const reason = trashKeepReasonLabels[keptFor][locale];
  return (
    <span title={reason}>
      {reason} {day && <span className={styles.detail}>{day}</span>}
    </span>
  );
}
