import { Button } from "@mantine/core";
import { OptionCards, ProposedDates, type ProposedOption } from "@passerelle/extranet-view";
import { useState, type ReactNode, type SubmitEvent } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, InlineMessage } from "@passerelle/ui";
import { AnswerExtras, emptyExtras } from "./answer-extras.tsx";
import { useAnswerWords } from "./answer-words.ts";
import { intentOf, type AskedAnswer } from "./asked-answer.ts";
import type { SendAnswer } from "./given-answer.ts";
import { useSlowness } from "./use-slowness.ts";
import classes from "./answer.module.css";

export type AskedDates = {
  sessionTitle: string;
  isSeveral: boolean;
  options: readonly ProposedOption[];
  participantCount: number;
  trainerNames?: string | null;
};

type AnswerPanelProps = {
  dates: AskedDates;
  /** Under the participants. */
  answeredBy: string | null;
  referentName: string;
  asked: AskedAnswer;
  onAsk: (asked: AskedAnswer) => void;
  /** Where the dates would be put in a calendar; null: nowhere. */
  calendarAddress: string | null;
  /** They are, whatever is ticked here. */
  isCalendarWished: boolean;
  send: SendAnswer;
  /** Under the fields: until when, where the page has not said it. */
  due?: ReactNode;
  /** Under the buttons: whom to call afterwards. */
  note: ReactNode;
  /** `page`: the buttons stay under the thumb. */
  look: "page" | "block";
};

/** Repeats what is asked, and takes one click for an answer. Whatever does not leave stays written. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { dates, asked, onAsk, send, referentName } = props;
  const { t } = useLingui();
  const intent = intentOf(asked, dates);
  const words = useAnswerWords(intent, dates.isSeveral);
  const [extras, setExtras] = useState(emptyExtras);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const isSlow = useSlowness(isSending);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (isSending) return;
    if (intent.kind === "OPEN" && dates.isSeveral) return setProblem(t`Choisissez d’abord une option.`);
    setProblem(null);
    setIsSending(true);
    const { comment, calendar, receipt } = extras;
    const answer = intent.kind === "OPEN" ? "ACCEPT" : intent.kind;
    const optionId = intent.kind === "CHOOSE" ? intent.option.id : null;
    setProblem(await send({ answer, optionId, comment: comment.trim() || null, calendar, receipt }));
    setIsSending(false);
  }

  function turn(next: AskedAnswer) {
    setProblem(null);
    onAsk(next);
  }
  const other = (): AskedAnswer => {
    if (intent.kind !== "DECLINE") return { answer: "decline" };
    return dates.isSeveral ? {} : { answer: "accept" };
  };

  return (
    <form className={classes.panel} data-look={props.look} onSubmit={(event) => void submit(event)}>
      <div className={classes.body}>
        {dates.isSeveral ? (
          <OptionCards
            options={dates.options}
            chosenId={intent.kind === "CHOOSE" ? intent.option.id : null}
            onChoose={intent.kind === "DECLINE" ? undefined : ({ position }) => turn({ option: position })}
          />
        ) : (
          <Card padded={false}>
            {props.look === "page" && <h2 className={classes.what}>{dates.sessionTitle}</h2>}
            <ProposedDates
              slots={dates.options[0]?.slots ?? []}
              participantCount={dates.participantCount}
              trainerNames={dates.trainerNames}
              answeredBy={props.answeredBy}
            />
          </Card>
        )}
        <AnswerExtras
          key={intent.kind === "DECLINE" ? "decline" : "accept"}
          extras={extras}
          onChange={setExtras}
          isDeclining={intent.kind === "DECLINE"}
          referentName={referentName}
          calendarAddress={props.calendarAddress}
          isCalendarWished={props.isCalendarWished}
        />
        {props.due && <p className={classes.quiet}>{props.due}</p>}
      </div>
      <div className={classes.bar}>
        {problem && <InlineMessage kind="refusal">{problem}</InlineMessage>}
        {isSlow && (
          <InlineMessage kind="info">
            <Trans>La connexion est lente. Gardez cette page ouverte : votre réponse est en cours d’envoi.</Trans>
          </InlineMessage>
        )}
        <Button type="submit" loading={isSending} fullWidth>
          {words.confirm}
        </Button>
        <Button variant="subtle" className={classes.other} disabled={isSending} fullWidth onClick={() => turn(other())}>
          {words.other}
        </Button>
        <p className={classes.note}>{props.note}</p>
      </div>
    </form>
  );
}
