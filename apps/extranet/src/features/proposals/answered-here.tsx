import { KeepDates } from "@passerelle/extranet-view";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import type { AnsweredProposal } from "./use-answering.ts";
import classes from "./answer.module.css";

/** The answer just given from this page, in the place where it was asked for. */
export function AnsweredHere({ proposal }: { proposal: AnsweredProposal }) {
  const { t } = useLingui();
  const { sessionTitle, calendarFile, answer, options } = proposal;
  const number = options.find(({ id }) => id === answer?.optionId)?.position ?? 0;
  const outcome = {
    ACCEPTED: t`dates acceptées`,
    DECLINED: t`dates déclinées`,
    OPTION_CHOSEN: t`option ${number} choisie`,
  }[answer?.outcome ?? "ACCEPTED"];
  return (
    <div className={classes.answered}>
      <InlineMessage kind="success">
        <Trans>
          Votre réponse a bien été enregistrée. {sessionTitle} : {outcome}.
        </Trans>
      </InlineMessage>
      {calendarFile && (
        <div>
          <KeepDates calendarFile={calendarFile} sessionTitle={sessionTitle} />
        </div>
      )}
    </div>
  );
}
