import { Radio } from "@mantine/core";
import { useId } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { StatusChip } from "@passerelle/ui";
import { ProposedDates } from "./proposed-dates.tsx";
import type { ProposedOption } from "./proposed-days.ts";
import classes from "../proposals.module.css";

type OptionCardsProps = {
  options: readonly ProposedOption[];
  /** The option chosen: told, or just picked. */
  chosenId: string | null | undefined;
  /** Lets the reader choose; without it the cards only tell. */
  onChoose?: ((option: ProposedOption) => void) | undefined;
};

/** Several sets of dates side by side, of which one is chosen (B-05). */
export function OptionCards({ options, chosenId, onChoose }: OptionCardsProps) {
  const { t } = useLingui();
  const group = useId();
  if (!onChoose)
    return (
      <div className={classes.options}>
        {options.map((option) => (
          <div key={option.id} className={classes.option} data-chosen={option.id === chosenId || undefined}>
            <div className={classes.optionHead}>
              <OptionName option={option} />
              {option.id === chosenId && (
                <StatusChip tone="green">
                  {option.isConfirmed ? <Trans>Confirmée</Trans> : <Trans>Choisie</Trans>}
                </StatusChip>
              )}
            </div>
            <ProposedDates slots={option.slots} />
          </div>
        ))}
      </div>
    );
  return (
    <div role="radiogroup" aria-label={t`Dates proposées`} className={classes.options}>
      {options.map((option) => (
        <Choosable
          key={option.id}
          option={option}
          group={group}
          isChosen={option.id === chosenId}
          onChoose={() => onChoose(option)}
        />
      ))}
    </div>
  );
}

type ChoosableProps = { option: ProposedOption; group: string; isChosen: boolean; onChoose: () => void };

/** The whole card is the target of the tap. */
function Choosable({ option, group, isChosen, onChoose }: ChoosableProps) {
  const facts = useId();
  return (
    <div className={classes.option} data-choosable data-chosen={isChosen || undefined}>
      <div className={classes.optionHead}>
        <Radio
          name={group}
          value={option.id}
          checked={isChosen}
          onChange={onChoose}
          label={<OptionName option={option} />}
          aria-describedby={facts}
          classNames={{ inner: classes.optionBox, label: classes.optionLabel }}
        />
      </div>
      <div id={facts}>
        <ProposedDates slots={option.slots} />
      </div>
    </div>
  );
}

const OptionName = ({ option: { position } }: { option: ProposedOption }) => <Trans>Option {position}</Trans>;
