import "@mantine/dates/styles.layer.css";
import { useLingui } from "@lingui/react/macro";
import { TimePicker } from "@mantine/dates";
import styles from "../planning.module.css";

export type Hours = { startsAt: string; endsAt: string };

type HoursFieldsProps = { hours: Hours; onChange: (hours: Hours) => void; error?: string; disabled?: boolean };

/** From when to when, in the time of the place. */
export function HoursFields({ hours, onChange, error, disabled }: HoursFieldsProps) {
  const { t } = useLingui();
  const parts = { hoursInputLabel: t`Heures`, minutesInputLabel: t`Minutes`, disabled, format: "24h" as const };
  return (
    <div className={styles.hours}>
      <TimePicker
        {...parts}
        label={t`De`}
        value={hours.startsAt}
        onChange={(startsAt) => onChange({ ...hours, startsAt })}
        error={Boolean(error)}
      />
      <TimePicker
        {...parts}
        label={t({ message: "À", context: "until an hour" })}
        value={hours.endsAt}
        onChange={(endsAt) => onChange({ ...hours, endsAt })}
        error={error}
      />
    </div>
  );
}
