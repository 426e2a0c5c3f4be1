import { useLingui } from "@lingui/react/macro";
import { trashKeepReasonLabels } from "@passerelle/schema/vocabulary";
import { formatShortDate, useLocale } from "@passerelle/ui";
import type { TrashKeepReason, TrashRow_ItemFragment } from "#gql";
import styles from "./trash.module.css";

type PurgeDayProps = { item: TrashRow_ItemFragment; short?: boolean };

/** The day it goes for good; or that it is kept, and why. */
export function PurgeDay({ item: { purgedOn, keptFor }, short = false }: PurgeDayProps) {
  const locale = useLocale();
  const day = purgedOn && formatShortDate(purgedOn, locale);
  const shortReason = useShortReason();
  if (!keptFor) return day ?? "–";
  return (
    <>
      {short ? shortReason(keptFor) : trashKeepReasonLabels[keptFor][locale]}{" "}
      {day && <span className={styles.detail}>{day}</span>}
    </>
  );
}

function useShortReason() {
  const { t } = useLingui();
  return (reason: TrashKeepReason): string => {
    switch (reason) {
      case "CLIENT_HOLDS":
        return t`Conservé : chez le client`;
      case "LEGAL_RECORD":
        return t`Conservé : loi`;
      case "IN_USE":
        return t`Conservé : utilisé ailleurs`;
    }
  };
}
