import { Checkbox } from "@mantine/core";
import { parseLocalTime, refusals } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { HoursFields } from "../fields/hours-fields.tsx";
import styles from "../planning.module.css";
import type { PatternDraft } from "./pattern-draft.ts";

type HalfDay = PatternDraft["morning"];
type HalfDayFieldProps = { label: string; halfDay: HalfDay; onChange: (halfDay: HalfDay) => void };

export function HalfDayField({ label, halfDay, onChange }: HalfDayFieldProps) {
  const locale = useLocale();
  const { isTaken, startsAt, endsAt } = halfDay;
  const isBackwards = parseLocalTime(startsAt) && parseLocalTime(endsAt) && startsAt >= endsAt;

  return (
    <div className={styles.halfDay} role="group" aria-label={label}>
      <Checkbox
        label={label}
        checked={isTaken}
        onChange={(event) => onChange({ ...halfDay, isTaken: event.currentTarget.checked })}
      />
      <HoursFields
        hours={halfDay}
        disabled={!isTaken}
        onChange={(hours) => onChange({ ...halfDay, ...hours })}
        error={isTaken && isBackwards ? refusals.SLOT_ENDS_BEFORE_START[locale] : undefined}
      />
    </div>
  );
}
