import { Button, Checkbox, Textarea } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { useEffect, useRef, useState } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import classes from "./answer.module.css";

/** What goes with an answer. Three plain fields, which no answer needs: a phone on a slow line does not wait for a form's machinery. */
export type Extras = { comment: string; calendar: boolean; receipt: boolean };
export const emptyExtras: Extras = { comment: "", calendar: false, receipt: false };

type AnswerExtrasProps = {
  extras: Extras;
  onChange: (extras: Extras) => void;
  isDeclining: boolean;
  referentName: string;
  calendarAddress: string | null;
  isCalendarWished: boolean;
};

export function AnswerExtras(props: AnswerExtrasProps) {
  const { extras, onChange, isDeclining, referentName, calendarAddress, isCalendarWished } = props;
  const { t } = useLingui();
  const [isOpened, setIsOpened] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Asked for by a tap on the line that stood here.
  useEffect(() => {
    if (isOpened) field.current?.focus();
  }, [isOpened]);
  const isWriting = isOpened || isDeclining || extras.comment !== "";
  return (
    <div className={classes.extras}>
      {isWriting ? (
        <Textarea
          label={t`Votre message à ${referentName} (facultatif)`}
          description={isDeclining ? t`Par exemple les dates qui vous conviendraient.` : undefined}
          autosize
          minRows={3}
          maxLength={limits.answerComment}
          ref={field}
          value={extras.comment}
          onChange={(event) => onChange({ ...extras, comment: event.currentTarget.value })}
        />
      ) : (
        <div>
          <Button variant="subtle" className={classes.add} onClick={() => setIsOpened(true)}>
            <Trans>Ajouter un message à {referentName}</Trans>
          </Button>
        </div>
      )}
      {!isDeclining && isCalendarWished && (
        <p className={classes.quiet}>
          <Trans>Une fois les dates convenues, elles arrivent dans votre agenda.</Trans>
        </p>
      )}
      {!isDeclining && !isCalendarWished && calendarAddress && (
        <Checkbox
          label={t`Recevoir ces dates dans mon agenda`}
          description={t`Une invitation par jour de formation, à ${calendarAddress}`}
          checked={extras.calendar}
          onChange={(event) => onChange({ ...extras, calendar: event.currentTarget.checked })}
        />
      )}
      <Checkbox
        label={t`Recevoir une copie de ma réponse par e-mail`}
        checked={extras.receipt}
        onChange={(event) => onChange({ ...extras, receipt: event.currentTarget.checked })}
      />
    </div>
  );
}
