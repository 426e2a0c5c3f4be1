import { useEffect, useRef } from "react";
import { KeepDates } from "@passerelle/extranet-view";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import type { AnsweredProposal } from "./use-answering.ts";
import classes from "./answer.module.css";

type AnsweredHereProps = {
  proposal: AnsweredProposal;
  /** Whether the page offers the dates as a file elsewhere. */
  isFileBelow?: boolean;
};

/** The answer just given from this page, in the place where it was asked for. */
export function AnsweredHere({ proposal, isFileBelow = false }: AnsweredHereProps) {
  const { t } = useLingui();
  const { id, sessionTitle, calendarFile, answer, options } = proposal;
  const message = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: whoever goes by the keyboard goes on from here.
  useEffect(() => message.current?.focus(), [id]);
  const number = options.find(({ id }) => id === answer?.optionId)?.position ?? 0;
  const outcome = {
    ACCEPTED: t`dates acceptées`,
    DECLINED: t`dates déclinées`,
    OPTION_CHOSEN: t`option ${number} choisie`,
  }[answer?.outcome ?? "ACCEPTED"];
  return (
    <div ref={message} tabIndex={-1} className={classes.answered}>
      <InlineMessage kind="success">
        <Trans>
          Votre réponse a bien été enregistrée. {sessionTitle} : {outcome}.
        </Trans>
      </InlineMessage>
      {calendarFile && !isFileBelow && (
        <div>
          <KeepDates calendarFile={calendarFile} sessionTitle={sessionTitle} />
        </div>
      )}
    </div>
  );
}
