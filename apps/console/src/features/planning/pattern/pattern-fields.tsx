import { Trans, useLingui } from "@lingui/react/macro";
import { Chip, Fieldset, Group, NumberInput, SegmentedControl, Switch } from "@mantine/core";
import { weekdayLabels, weekdays } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { DayField } from "../fields/day-field.tsx";
import { TrainerSelect } from "../fields/trainer-select.tsx";
import { VenueSelect } from "../fields/venue-select.tsx";
import styles from "../planning.module.css";
import { HalfDayField } from "./half-day-field.tsx";
import { longestHours, type PatternDraft } from "./pattern-draft.ts";

type PatternFieldsProps = { pattern: PatternDraft; onChange: (pattern: PatternDraft) => void };

/** Which days, at which hours, for how long, where and with whom. */
export function PatternFields({ pattern, onChange }: PatternFieldsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const change = (part: Partial<PatternDraft>) => onChange({ ...pattern, ...part });

  return (
    <div className={styles.pattern}>
      <div className={styles.pair}>
        <DayField label={t`Premier jour`} day={pattern.startsOn} onChange={(startsOn) => change({ startsOn })} />
        <div>
          {pattern.until === "HOURS" ? (
            <NumberInput
              label={t`Durée en heures`}
              value={pattern.hours}
              onChange={(hours) => change({ hours: typeof hours === "number" ? hours : "" })}
              min={0.25}
              max={longestHours}
              step={3.5}
              decimalScale={2}
              decimalSeparator={locale === "fr" ? "," : "."}
            />
          ) : (
            <DayField label={t`Dernier jour`} day={pattern.endsOn} onChange={(endsOn) => change({ endsOn })} />
          )}
          <SegmentedControl
            mt={8}
            size="xs"
            fullWidth
            aria-label={t`La fin est donnée par`}
            value={pattern.until}
            onChange={(until) => change({ until })}
            data={[
              { value: "HOURS", label: t`Une durée` },
              { value: "DAY", label: t`Un jour` },
            ]}
          />
        </div>
      </div>
      <Fieldset variant="unstyled" classNames={parts} legend={t`Jours de la semaine`}>
        <Chip.Group multiple value={pattern.weekdays} onChange={(next) => change({ weekdays: next })}>
          <Group gap={8}>
            {weekdays.map((day) => (
              <Chip key={day} value={day} size="xs" variant="outline">
                {weekdayLabels[day][locale]}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Fieldset>
      <Fieldset variant="unstyled" classNames={parts} legend={t`Demi-journées`}>
        <div className={styles.halfDays}>
          <HalfDayField label={t`Matin`} halfDay={pattern.morning} onChange={(morning) => change({ morning })} />
          <HalfDayField
            label={t`Après-midi`}
            halfDay={pattern.afternoon}
            onChange={(afternoon) => change({ afternoon })}
          />
        </div>
      </Fieldset>
      <div className={styles.pair}>
        <VenueSelect venue={pattern.venue} onChoose={(venue) => change({ venue })} />
        <TrainerSelect trainer={pattern.trainer} onChoose={(trainer) => change({ trainer })} />
      </div>
      <Switch
        label={<Trans>Sauter les jours fériés</Trans>}
        checked={pattern.skipsHolidays}
        onChange={(event) => change({ skipsHolidays: event.currentTarget.checked })}
      />
    </div>
  );
}

const parts = { root: styles.fieldset, legend: styles.legend };
