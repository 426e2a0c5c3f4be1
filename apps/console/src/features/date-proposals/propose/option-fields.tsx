import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { daysBetween, inOrderOfTime, limits } from "@passerelle/schema/vocabulary";
import { IconPlus } from "@tabler/icons-react";
import { useId, useRef, type ReactNode } from "react";
import styles from "../date-proposals.module.css";
import { DayInput } from "./day-input.tsx";
import { moved, optionAfter, type OptionDraft, type OptionSlot } from "./proposal-form.ts";

/** Edits the slots of an option: the planning's own field. */
export type SlotsField = (props: { slots: OptionSlot[]; onChange: (slots: OptionSlot[]) => void }) => ReactNode;

type OptionFieldsProps = {
  options: OptionDraft[];
  onChange: (options: OptionDraft[]) => void;
  slotsField: SlotsField;
  /** Positions of the options that lack something, each in a sentence. */
  faults: ReadonlyMap<number, string>;
};

/** Several options, each with its dated slots; the session may have none yet (B-05). */
export function OptionFields({ options, onChange, slotsField, faults }: OptionFieldsProps) {
  const add = useRef<HTMLButtonElement>(null);
  const change = (index: number, part: Partial<OptionDraft>) =>
    onChange(options.map((option, place) => (place === index ? { ...option, ...part } : option)));

  /** Its button leaves with it. */
  function takeAway(removed: OptionDraft) {
    onChange(options.filter(({ key }) => key !== removed.key));
    add.current?.focus();
  }

  return (
    <div className={styles.options}>
      {options.map((option, index) => (
        <OneOption
          key={option.key}
          option={option}
          number={index + 1}
          fault={faults.get(index)}
          slotsField={slotsField}
          onChange={(part) => change(index, part)}
          onRemove={options.length > 1 ? () => takeAway(option) : undefined}
        />
      ))}
      <div>
        <Button
          ref={add}
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={options.length >= limits.dateOptions}
          onClick={() => onChange([...options, optionAfter(options)])}
        >
          <Trans>Ajouter une option</Trans>
        </Button>
      </div>
    </div>
  );
}

type OneOptionProps = {
  option: OptionDraft;
  number: number;
  fault: string | undefined;
  slotsField: SlotsField;
  onChange: (part: Partial<OptionDraft>) => void;
  onRemove: (() => void) | undefined;
};

function OneOption({ option, number, fault, slotsField, onChange, onRemove }: OneOptionProps) {
  const { t } = useLingui();
  const id = useId();
  const first = inOrderOfTime(option.slots)[0]?.date;

  return (
    <section className={styles.option} aria-labelledby={id} data-fault={fault ? true : undefined}>
      <div className={styles.optionHead}>
        <h3 className={styles.optionTitle} id={id}>
          <Trans>Option {number}</Trans>
        </h3>
        {onRemove && (
          <Button variant="subtle" size="compact-sm" aria-label={t`Retirer l’option ${number}`} onClick={onRemove}>
            <Trans>Retirer</Trans>
          </Button>
        )}
      </div>
      {first && (
        <DayInput
          label={t`Premier jour`}
          description={t`Le changer déplace tous les créneaux de l’option d’autant.`}
          day={first}
          onChange={(day) => day && onChange({ slots: moved(option.slots, daysBetween(first, day)) })}
        />
      )}
      {slotsField({ slots: option.slots, onChange: (slots) => onChange({ slots }) })}
      <TextInput
        label={t`Lieu`}
        description={t`Facultatif : le client le lit avec les dates.`}
        maxLength={limits.title}
        value={option.venue}
        onChange={(event) => onChange({ venue: event.currentTarget.value })}
      />
      {fault && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </section>
  );
}
