import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { sessionStatusLabels } from "@passerelle/schema/vocabulary";
import { PageHead, StatusChip, TwoColumns, useLocale } from "@passerelle/ui";
import { SessionPage_SessionFragmentDoc, type SessionPage_SessionFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { datesOf, duration } from "../wording/dates.ts";
import { sessionTones } from "../wording/session-tone.ts";
import { SessionDocuments } from "./session-documents.tsx";
import { SessionGone } from "./session-gone.tsx";
import { SessionSchedule } from "./session-schedule.tsx";

export function SessionPage({ session }: { session: FragmentType<SessionPage_SessionFragment> }) {
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
          status={<StatusChip tone={sessionTones[data.status]}>{sessionStatusLabels[data.status][locale]}</StatusChip>}
          state={facts.filter(Boolean).join(" · ")}
          breadcrumb={[{ label: t`Sessions`, href: links.sessions() }]}
        />
      }
      aside={<SessionDocuments session={data} />}
    >
      <SessionSchedule session={data} />
    </TwoColumns>
  );
}
