import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useId } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, formatLongDate, StatusChip, UiLink, useLocale } from "@passerelle/ui";
import { SessionDates_SessionFragmentDoc, type SessionDates_SessionFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { useDatesWords } from "./dates-words.ts";
import { KeepDates } from "./keep-dates.tsx";
import { OptionCards } from "./options/option-cards.tsx";
import classes from "./proposals.module.css";
import { WhomToCall } from "./whom-to-call.tsx";

/** On the page of a session: what was asked about its dates, which stand below unless there is a choice, and what was answered. */
export function SessionDates({ session }: { session: FragmentType<SessionDates_SessionFragment> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const { standing } = useDatesWords();
  const heading = useId();
  const { data, complete } = useFragment({
    fragment: SessionDates_SessionFragmentDoc,
    fragmentName: "SessionDates_session",
    from: session,
  });
  if (!complete || !data.dateProposal) return null;

  const { id, state, answer, options, isSeveral, canAnswer, calendarFile, referent } = data.dateProposal;
  const { tone, words } = standing(data.dateProposal);
  const dueOn = formatLongDate(data.dateProposal.dueOn, locale);
  const who = answer?.name;
  return (
    <Card padded={false}>
      <section aria-labelledby={heading}>
        <div className={classes.head}>
          <h2 id={heading} className={classes.headTitle}>
            <Trans>Validation des dates</Trans>
          </h2>
          <StatusChip tone={tone}>{words}</StatusChip>
        </div>
        {isSeveral && (
          <div className={classes.optionsOfSession}>
            <OptionCards options={options} chosenId={answer?.optionId} />
          </div>
        )}
        <div className={classes.foot}>
          {state === "OPEN" && (
            <p className={classes.call}>
              <Trans>Réponse possible jusqu’au {dueOn} inclus.</Trans>
            </p>
          )}
          {state === "EXPIRED" && (
            <p className={classes.call}>
              <Trans>La réponse était possible jusqu’au {dueOn} inclus.</Trans>
            </p>
          )}
          {who && (
            <p className={classes.call}>
              <Trans>Réponse de {who}</Trans>
            </p>
          )}
          {answer?.comment && <blockquote className={classes.comment}>{answer.comment}</blockquote>}
          {canAnswer && (
            <div>
              <Button component={UiLink} href={links.proposal(id)}>
                {isSeveral ? t`Choisir mes dates` : t`Répondre`}
              </Button>
            </div>
          )}
          {calendarFile && (
            <div>
              <KeepDates calendarFile={calendarFile} sessionTitle={data.title} />
            </div>
          )}
          <WhomToCall referent={referent} />
        </div>
      </section>
    </Card>
  );
}
