import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { SessionRow, SessionViews } from "@passerelle/extranet-view";
import { FilterPills, ListCard, PageColumn, PageHead } from "@passerelle/ui";
import { IconCalendarEvent } from "@tabler/icons-react";
import { PreviewSessionsQueryDocument } from "#gql/client-view/graphql.ts";
import { writeSearch } from "#lib/address.ts";
import type { SessionPeriod } from "../place.ts";
import { usePreview } from "../preview.ts";
import { PreviewList } from "./preview-list.tsx";

/** As the client's own list asks. */
const filters = {
  upcoming: { period: "UPCOMING" },
  past: { period: "PAST" },
  cancelled: { cancelled: true },
  all: {},
} as const;

export function PreviewSessions({ period }: { period: SessionPeriod }) {
  const { t } = useLingui();
  const { companyId } = usePreview();
  const answer = useQuery(PreviewSessionsQueryDocument, {
    variables: { companyId, first: 20, filter: filters[period ?? "upcoming"] },
  });
  const figures = (answer.data ?? answer.previousData)?.extranetPreview.figures;
  const pill = (label: string, of: SessionPeriod, count?: number) => ({
    label,
    count,
    active: period === of,
    href: `/sessions${writeSearch({ period: of })}`,
  });

  return (
    <PageColumn>
      <PageHead title={t`Sessions`} />
      <SessionViews current="list" />
      <FilterPills
        label={t`Filtrer les sessions`}
        pills={[
          pill(t`À venir`, undefined, figures?.upcomingSessionCount),
          pill(t`Passées`, "past", figures?.pastSessionCount),
          pill(t`Annulées`, "cancelled"),
          pill(t`Toutes`, "all"),
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
