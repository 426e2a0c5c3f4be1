import { Trans, useLingui } from "@lingui/react/macro";
import { Radio, Stack } from "@mantine/core";
import {
  HelpLink,
  InlineMessage,
  calendarDay,
  formatDayName,
  formatTimeRange,
  useLocale,
  UiLink,
} from "@passerelle/ui";
import { Controller, useController, useFormState, useWatch, type UseFormReturn } from "react-hook-form";
import styles from "../date-proposals.module.css";
import { DayInput } from "./day-input.tsx";
import { OptionFields, type SlotsField } from "./option-fields.tsx";
import { daysOf, optionAfter, optionOf, type ProposalForm, type Proposing } from "./proposal-form.ts";

export type WhenStepProps = {
  form: UseFormReturn<ProposalForm>;
  proposing: Proposing;
  slotsField: SlotsField;
  planningHref: string;
  helpHref: string;
  faults: ReadonlyMap<number, string>;
};

/** Which dates, and until when the client may answer: the mail is written next. */
export function WhenStep({ form, proposing, slotsField, planningHref, helpHref, faults }: WhenStepProps) {
  const { t } = useLingui();
  const { control } = form;
  const { session } = proposing;
  const isPlanned = session.slots.length > 0;
  const several = useController({ control, name: "several" });
  const options = useController({ control, name: "options" });
  const [isSeveral, drafts] = useWatch({ control, name: ["several", "options"] });
  const { errors } = useFormState({ control });
  const first = daysOf(proposing, { ...form.getValues(), several: isSeveral, options: drafts })[0];
  const today = calendarDay(new Date());

  function choose(next: boolean) {
    several.field.onChange(next);
    if (!next || drafts.length > 0) return;
    const one = isPlanned ? optionOf(session) : optionAfter([]);
    options.field.onChange([one, optionAfter([one])]);
  }

  return (
    <Stack gap={16}>
      <Radio.Group
        label={t`Dates à proposer`}
        value={isSeveral ? "several" : "session"}
        onChange={(chosen) => choose(chosen === "several")}
      >
        <Stack gap={8} mt={8}>
          <Radio
            value="session"
            disabled={!isPlanned}
            label={<Trans>Les dates de la session, à accepter ou décliner</Trans>}
          />
          <Radio value="several" label={<Trans>Plusieurs options, dont le client choisit une</Trans>} />
        </Stack>
      </Radio.Group>
      {!isPlanned && (
        <InlineMessage kind="info">
          <Trans>
            Cette session n’a encore aucun créneau : proposez plusieurs options, ou planifiez-la d’abord dans{" "}
            <UiLink href={planningHref}>Planification</UiLink>.
          </Trans>{" "}
          <HelpLink question={t`Comment planifier une session ?`} href={helpHref} />
        </InlineMessage>
      )}
      {!isSeveral && isPlanned && <SessionDays session={session} />}
      {isSeveral && (
        <OptionFields options={drafts} onChange={options.field.onChange} slotsField={slotsField} faults={faults} />
      )}
      <Controller
        control={control}
        name="dueOn"
        render={({ field }) => (
          <DayInput
            label={t`Date d’échéance`}
            description={t`Le dernier jour où le client peut répondre, inclus.`}
            withAsterisk
            day={field.value || null}
            onChange={(day) => field.onChange(day ?? "")}
            min={today}
            max={first}
            error={errors.dueOn?.message}
          />
        )}
      />
    </Stack>
  );
}

/** What is proposed, as it stands in the planning. */
function SessionDays({ session }: { session: Proposing["session"] }) {
  const locale = useLocale();
  return (
    <ul className={styles.days}>
      {[...Map.groupBy(session.slots, ({ date }) => date)].map(([day, slots]) => (
        <li key={day}>
          <span className={styles.day}>{formatDayName(day, locale, { year: true })}</span>{" "}
          {slots.map(({ startsAt, endsAt }) => formatTimeRange(startsAt, endsAt, locale)).join(", ")}
          <span className={styles.hint}>
            {" "}
            {[...new Set(slots.flatMap(({ venue }) => venue?.name ?? []))].join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
