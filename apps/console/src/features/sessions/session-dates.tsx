import { Trans } from "@lingui/react/macro";
import { formatDateRange, useLocale } from "@passerelle/ui";
import styles from "./sessions.module.css";

type SessionDatesProps = { startsOn: string | null; endsOn: string | null };

export function SessionDates({ startsOn, endsOn }: SessionDatesProps) {
  const locale = useLocale();
  if (!startsOn) {
    return (
      <span className={styles.undecided}>
        <Trans>À définir</Trans>
      </span>
    );
  }
  return formatDateRange(startsOn, endsOn ?? startsOn, locale);
}
