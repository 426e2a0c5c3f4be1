import { IconCheck, IconX } from "@tabler/icons-react";
import { KeepDates, ProposedDates, ReachReferent } from "@passerelle/extranet-view";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, formatLongDate, StatusChip, useLocale } from "@passerelle/ui";
import { LinkedLayout, type Dress } from "./linked-layout.tsx";
import type { LinkedDatesOf } from "./use-linked-dates.ts";
import { useOutcomeWords } from "./use-outcome-words.ts";
import classes from "./linked.module.css";

type Dates = NonNullable<LinkedDatesOf["dateProposal"]>;
type RecordedAnswerProps = {
  dress: Dress;
  page: LinkedDatesOf;
  dates: Dates;
  answer: NonNullable<Dates["answer"]>;
  /** From this very page, a moment ago. */
  answered: { calendar: boolean; receipt: boolean } | null;
};

/** The first answer is final: the page shows it whenever the link is opened again, and says whom to call. */
export function RecordedAnswer({ dress, page, dates, answer, answered }: RecordedAnswerProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const date = formatLongDate(answer.answeredOn, locale);
  const words = useOutcomeWords({ answer, dates, organisationName: dress.name, isMine: answered !== null });
  const shown = dates.options.find(({ id }) => id === answer.optionId) ?? (dates.isSeveral ? null : dates.options[0]);
  const isAccepted = answer.outcome !== "DECLINED";
  const { email } = page;
  const { name } = answer;
  return (
    <LinkedLayout
      dress={dress}
      icon={isAccepted ? IconCheck : IconX}
      tone={isAccepted ? "brand" : "grey"}
      title={answered ? t`Votre réponse a bien été enregistrée` : t`Une réponse a déjà été enregistrée`}
      lead={words.done}
      focusKey="recorded"
    >
      <div className={classes.said}>
        <Card padded={false}>
          <div className={classes.head}>
            <h2 className={classes.what}>{dates.sessionTitle}</h2>
            {shown?.isConfirmed && (
              <StatusChip tone="green">
                <Trans>Option confirmée</Trans>
              </StatusChip>
            )}
          </div>
          {shown && (
            <ProposedDates
              slots={shown.slots}
              participantCount={dates.participantCount}
              answeredBy={name ? t`${name}, le ${date}` : null}
            />
          )}
        </Card>
        {answer.comment && <blockquote className={classes.comment}>{answer.comment}</blockquote>}
        {dates.calendarFile && (
          <div>
            <KeepDates calendarFile={dates.calendarFile} sessionTitle={dates.sessionTitle} />
          </div>
        )}
        <p className={classes.words}>{words.next}</p>
        {isAccepted && answered && (answered.calendar || dates.wantsCalendar) && (
          <p className={classes.words}>
            {answer.outcome === "ACCEPTED" ? (
              <Trans>Les invitations pour votre agenda partent à {email}.</Trans>
            ) : (
              <Trans>Les invitations pour votre agenda partiront à {email} une fois l’option confirmée.</Trans>
            )}
          </p>
        )}
        {answered?.receipt && (
          <p className={classes.words}>
            <Trans>Une copie de votre réponse part à {email}.</Trans>
          </p>
        )}
        <p className={classes.call}>
          <Trans>Pour changer de réponse :</Trans> <ReachReferent referent={dates.referent} />
        </p>
      </div>
    </LinkedLayout>
  );
}
