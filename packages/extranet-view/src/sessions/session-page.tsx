import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { sessionStatusLabels } from "@passerelle/schema/vocabulary";
import { InlineMessage, PageHead, StatusChip, TwoColumns, useLocale } from "@passerelle/ui";
import { SessionPage_SessionFragmentDoc, type SessionPage_SessionFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { SessionDates } from "../proposals/session-dates.tsx";
import { Mark } from "../reading/mark.tsx";
import type { ActedSent } from "../sent/sent-row.tsx";
import { CancelledChip } from "../wording/cancelled-chip.tsx";
import { datesOf, duration } from "../wording/dates.ts";
import { sessionTones } from "../wording/session-tone.ts";
import { SessionLearners } from "./learners/session-learners.tsx";
import { SessionProgramme } from "./programme/session-programme.tsx";
import { SessionDocuments } from "./session-documents.tsx";
import { SessionExpected, type ExpectedToBring } from "./session-expected.tsx";
import { SessionGone } from "./session-gone.tsx";
import { SessionSchedule } from "./session-schedule.tsx";
import { SessionSent } from "./session-sent.tsx";

/** What the reader may do on the page; a preview shows the same page without any of it. */
export type SessionActs = {
  /** Where files are dropped, while the session takes them. */
  send: ReactNode;
  /** What has just been taken back, and how to undo it. */
  takenBack: ReactNode;
  /** Where places without a name are given one, to somebody who is not enrolled yet. */
  namePlaces: (seatIds: string[], enrolledIds: string[]) => ReactNode;
  /** Who has just been given one. */
  named: ReactNode;
  bring: (expected: ExpectedToBring) => ReactNode;
  sentActs: (sent: ActedSent) => ReactNode;
  documentsAct: (documentIds: string[]) => ReactNode;
};

type SessionPageProps = {
  session: FragmentType<SessionPage_SessionFragment>;
  organisationName?: string;
  acts?: SessionActs;
};

export function SessionPage({ session, organisationName, acts }: SessionPageProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const { data, complete } = useFragment({
    fragment: SessionPage_SessionFragmentDoc,
    fragmentName: "SessionPage_session",
    from: session,
  });
  if (!complete) return <SessionGone />;

  const { startsOn, endsOn } = data;
  const facts = [
    startsOn ? datesOf({ startsOn, endsOn }, locale) : t`Dates à définir`,
    data.hours > 0 ? duration(data.hours) : null,
    data.reference,
  ];
  return (
    <TwoColumns
      head={
        <PageHead
          focusKey={data.id}
          title={data.title}
          status={
            <>
              {data.cancelled ? (
                <CancelledChip at={data.cancelledAt} />
              ) : (
                <StatusChip tone={sessionTones[data.status]}>{sessionStatusLabels[data.status][locale]}</StatusChip>
              )}
              <Mark at="status" />
            </>
          }
          state={facts.filter(Boolean).join(" · ")}
          breadcrumb={[{ label: t`Sessions`, href: links.sessions() }]}
        />
      }
      aside={
        <>
          <SessionDocuments session={data} act={acts?.documentsAct} />
          {data.canSend ? acts?.send : <NoLongerSent />}
          {acts?.takenBack}
          <SessionSent session={data} acts={acts?.sentActs} />
        </>
      }
    >
      {data.cancelled && <Cancelled />}
      <SessionDates session={data} />
      <SessionSchedule session={data} />
      <SessionProgramme session={data} />
      <SessionLearners session={data} namePlaces={acts?.namePlaces} named={acts?.named} />
      <SessionExpected
        session={data}
        organisationName={organisationName}
        bring={data.canSend ? acts?.bring : undefined}
      />
    </TwoColumns>
  );
}

/** Cancelled for the company, or in the trash: what was shared stays open. */
function Cancelled() {
  return (
    <InlineMessage kind="info">
      <Trans>Cette session est annulée. Ses documents restent à votre disposition.</Trans>
    </InlineMessage>
  );
}

/** In place of the zone: nothing is sent any more. */
function NoLongerSent() {
  return (
    <InlineMessage kind="info">
      <Trans>L’envoi de documents est fermé pour cette session.</Trans>
      <Mark at="deposit" />
    </InlineMessage>
  );
}
