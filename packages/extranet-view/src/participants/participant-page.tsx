import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconCalendarEvent, IconFiles } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, ListCard, PageColumn, PageHead, Section } from "@passerelle/ui";
import { DocumentRow } from "../documents/document-row.tsx";
import { ParticipantPage_ParticipantFragmentDoc, type ParticipantPage_ParticipantFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { SessionRow } from "../sessions/session-row.tsx";
import { ParticipantGone } from "./participant-gone.tsx";
import { useTrainingCounts } from "./training-counts.ts";

type ParticipantPageProps = {
  participant: FragmentType<ParticipantPage_ParticipantFragment>;
  /** What can be done with all the documents at once. */
  documentsAct?: (documentIds: string[]) => ReactNode;
};

/** One person of the company: the trainings to come and behind, and the documents of one's own. */
export function ParticipantPage({ participant, documentsAct }: ParticipantPageProps) {
  const { t } = useLingui();
  const links = useExtranetLinks();
  const countsOf = useTrainingCounts();
  const { data, complete } = useFragment({
    fragment: ParticipantPage_ParticipantFragmentDoc,
    from: participant,
    fragmentName: "ParticipantPage_participant",
  });
  if (!complete) return <ParticipantGone />;

  const { sessions, documents } = data;
  const past = sessions.filter(({ status }) => status === "FINISHED");
  // They come the latest first; what is next is read first.
  const coming = sessions.filter(({ status }) => status !== "FINISHED").toReversed();
  return (
    <PageColumn>
      <PageHead
        focusKey={data.id}
        title={`${data.firstName} ${data.lastName}`}
        state={[data.email, countsOf(data)].filter(Boolean).join(" · ")}
        breadcrumb={[{ label: t`Participants`, href: links.participants() }]}
      />
      {sessions.length === 0 && (
        <Section title={t`Sessions`}>
          <Card>
            <EmptyState icon={IconCalendarEvent}>
              <Trans>Les sessions auxquelles cette personne sera inscrite apparaîtront ici.</Trans>
            </EmptyState>
          </Card>
        </Section>
      )}
      {coming.length > 0 && (
        <Section title={t`Sessions à venir`} count={coming.length}>
          <ListCard>
            {coming.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ListCard>
        </Section>
      )}
      {past.length > 0 && (
        <Section title={t`Sessions passées`} count={past.length}>
          <ListCard>
            {past.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ListCard>
        </Section>
      )}
      <Section
        title={t`Documents`}
        count={documents.length}
        action={documents.length > 1 && documentsAct?.(documents.map(({ id }) => id))}
      >
        {documents.length > 0 ? (
          <ListCard>
            {documents.map((document) => (
              <DocumentRow key={document.id} document={document} withSession withLearner={false} />
            ))}
          </ListCard>
        ) : (
          <Card>
            <EmptyState icon={IconFiles}>
              <Trans>Les documents publiés pour cette personne apparaîtront ici.</Trans>
            </EmptyState>
          </Card>
        )}
      </Section>
    </PageColumn>
  );
}
