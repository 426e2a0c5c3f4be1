import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, formatDayName, InlineMessage, PageColumn, PageHead, StatusChip, useLocale } from "@passerelle/ui";
import { ProposalPage_ProposalFragmentDoc, type ProposalPage_ProposalFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { useDatesWords } from "./dates-words.ts";
import { KeepDates } from "./keep-dates.tsx";
import { OptionCards } from "./options/option-cards.tsx";
import { ProposalGone } from "./proposal-gone.tsx";
import { ProposedDates } from "./options/proposed-dates.tsx";
import classes from "./proposals.module.css";
import { WhomToCall } from "./whom-to-call.tsx";

export type ShownProposal = ProposalPage_ProposalFragment;

type ProposalPageProps = {
  proposal: FragmentType<ProposalPage_ProposalFragment>;
  /** How the reader answers; a preview has none, and tells the dates only. */
  answer?: (proposal: ShownProposal) => ReactNode;
  /** After the answer: what was done, how to keep the dates. */
  answered?: (proposal: ShownProposal) => ReactNode;
};

/** Dates proposed to the company, with all that is known of them. */
export function ProposalPage({ proposal, answer, answered }: ProposalPageProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const { standing } = useDatesWords();
  const { data, complete } = useFragment({
    fragment: ProposalPage_ProposalFragmentDoc,
    fragmentName: "ProposalPage_proposal",
    from: proposal,
  });
  if (!complete) return <ProposalGone />;

  const { tone, words } = standing(data);
  const dueOn = formatDayName(data.dueOn, locale, { year: true });
  const { session, state } = data;
  return (
    <PageColumn>
      <PageHead
        focusKey={data.id}
        title={data.sessionTitle}
        status={<StatusChip tone={tone}>{words}</StatusChip>}
        state={state === "OPEN" ? t`Réponse possible jusqu’au ${dueOn} inclus.` : undefined}
        breadcrumb={[
          { label: t`Tableau de bord`, href: links.home() },
          ...(session ? [{ label: t`Session`, href: links.session(session.id) }] : []),
        ]}
      />
      {state === "EXPIRED" && (
        <InlineMessage kind="info">
          <Trans>La date limite de réponse est passée. Convenez des dates avec votre organisme de formation.</Trans>
        </InlineMessage>
      )}
      {state === "SUSPENDED" && (
        <InlineMessage kind="info">
          <Trans>Cette session est annulée pour le moment : il n’y a rien à répondre.</Trans>
        </InlineMessage>
      )}
      {answered?.(data)}
      {data.canAnswer && answer ? answer(data) : <Told proposal={data} />}
      <WhomToCall referent={data.referent} />
    </PageColumn>
  );
}

function Told({ proposal }: { proposal: ShownProposal }) {
  const { answer, options, isSeveral, participantCount, calendarFile, sessionTitle } = proposal;
  return (
    <>
      {isSeveral ? (
        <OptionCards options={options} chosenId={answer?.optionId} />
      ) : (
        <Card padded={false}>
          <ProposedDates
            slots={options[0]?.slots ?? []}
            participantCount={participantCount}
            answeredBy={answer?.name}
          />
        </Card>
      )}
      {answer?.comment && <blockquote className={classes.comment}>{answer.comment}</blockquote>}
      {calendarFile && (
        <div>
          <KeepDates calendarFile={calendarFile} sessionTitle={sessionTitle} />
        </div>
      )}
    </>
  );
}
