import { IconCalendarOff } from "@tabler/icons-react";
import { OptionCards, ProposedDates, ReachReferent } from "@passerelle/extranet-view";
import { Trans } from "@lingui/react/macro";
import { Card } from "@passerelle/ui";
import { LinkedLayout, type Dress } from "./linked-layout.tsx";
import { useClosedWords } from "./use-closed-words.ts";
import type { LinkedDatesOf } from "./use-linked-dates.ts";
import classes from "./linked.module.css";

/** Nothing can be answered any more, or not now: why, and what to do. */
export function ClosedLink({ dress, page }: { dress: Dress; page: LinkedDatesOf }) {
  const { title, words, areDatesShown } = useClosedWords(page, dress.name);
  const dates = page.dateProposal;
  return (
    <LinkedLayout dress={dress} icon={IconCalendarOff} tone="grey" title={title} lead={words} focusKey="closed">
      {dates && (
        <div className={classes.said}>
          {areDatesShown && !dates.isSeveral && (
            <Card padded={false}>
              <div className={classes.head}>
                <h2 className={classes.what}>{dates.sessionTitle}</h2>
              </div>
              <ProposedDates slots={dates.options[0]?.slots ?? []} />
            </Card>
          )}
          {areDatesShown && dates.isSeveral && <OptionCards options={dates.options} chosenId={null} />}
          <p className={classes.call}>
            <Trans>Une question ?</Trans> <ReachReferent referent={dates.referent} />
          </p>
        </div>
      )}
    </LinkedLayout>
  );
}
