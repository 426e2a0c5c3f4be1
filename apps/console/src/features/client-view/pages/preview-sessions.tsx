import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { SessionRow, SessionViews } from "@passerelle/extranet-view";
import { FilterPills, ListCard, PageColumn, PageHead } from "@passerelle/ui";
import { IconCalendarEvent } from "@tabler/icons-react";
import { PreviewSessionsQueryDocument } from "#gql/client-view/graphql.ts";
import { clientLinks } from "../place.ts";
import { usePreview } from "../preview.ts";
import { PreviewList } from "./preview-list.tsx";

export function PreviewSessions({ period }: { period: "UPCOMING" | "PAST" }) {
  const { t } = useLingui();
  const { companyId } = usePreview();
  const answer = useQuery(PreviewSessionsQueryDocument, { variables: { companyId, first: 20, filter: { period } } });
  const figures = (answer.data ?? answer.previousData)?.extranetPreview.figures;
  const pill = (label: string, of: "UPCOMING" | "PAST", count: number | undefined) => ({
    label,
    count,
    active: period === of,
    href: clientLinks.sessions(of),
  });

  return (
    <PageColumn>
      <PageHead title={t`Sessions`} />
      <SessionViews current="list" />
      <FilterPills
        label={t`Filtrer les sessions`}
        pills={[
          pill(t`À venir`, "UPCOMING", figures?.upcomingSessionCount),
          pill(t`Passées`, "PAST", figures?.pastSessionCount),
        ]}
      />
      <PreviewList
        answer={answer}
        listOf={({ extranetPreview }) => extranetPreview.sessions}
        empty={{ icon: IconCalendarEvent, words: <Trans>Aucune session ici pour le moment.</Trans> }}
      >
        {(sessions) => (
          <ListCard>
            {sessions.map((each) => (
              <SessionRow key={each.id} session={each} />
            ))}
          </ListCard>
        )}
      </PreviewList>
    </PageColumn>
  );
}
