import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute } from "@tanstack/react-router";
import { BulkBar, EmptyState, SkeletonRows, UiLink } from "@passerelle/ui";
import { IconBuilding, IconUserMinus } from "@tabler/icons-react";
import { useState } from "react";
import { ReplacePapersButton } from "#features/documents";
import { CapacityBar, CompanyLearners, RemoveLearners } from "#features/enrolments";
import { SessionLearnersQueryDocument, type SessionLearnersQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/learners")({ component: LearnersTab });

function LearnersTab() {
  const { sessionId } = Route.useParams();
  const answer = useQuery(SessionLearnersQueryDocument, { variables: { id: sessionId } });
  useRefetchOnChange((change) => change.id === sessionId, answer.refetch);

  return (
    <div className={styles.tab}>
      <Block answer={answer} skeleton={<SkeletonRows rows={5} />}>
        {({ session }) => session && <Learners session={session} />}
      </Block>
    </div>
  );
}

function Learners({ session }: { session: NonNullable<SessionLearnersQueryQuery["session"]> }) {
  const [notice, say] = useState<NoticeWords>();
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [removal, setRemoval] = useState<{ ids: ReadonlySet<string>; opened: boolean }>();
  const active = session.bookings.flatMap(({ enrolments }) => enrolments).filter((each) => each.removedAt === null);
  const taken = active.filter((each) => selected.has(each.id));
  const { enrol: canEnrol } = session.viewerCan;

  if (session.bookings.length === 0)
    return (
      <EmptyState
        icon={IconBuilding}
        action={
          <Button
            variant="default"
            size="xs"
            renderRoot={(root) => <UiLink {...root} href={`/sessions/${session.id}/clients`} />}
          >
            <Trans>Ouvrir l’onglet « Client »</Trans>
          </Button>
        }
      >
        <Trans>Inscrivez d’abord une entreprise à cette session : ses apprenants apparaîtront ici.</Trans>
      </EmptyState>
    );
  return (
    <>
      <CapacityBar taken={session.placesTaken} left={session.placesLeft} />
      <Notice notice={notice} />
      {session.bookings.map((booking) => (
        <CompanyLearners
          key={booking.id}
          booking={booking}
          sessionId={session.id}
          canEnrol={canEnrol}
          selected={selected}
          onSelect={select}
          onRemove={({ id }) => setRemoval({ ids: new Set([id]), opened: true })}
          replacing={
            session.viewerCan.publish
              ? (enrolment) => <ReplacePapersButton sessionId={session.id} enrolment={enrolment} say={say} />
              : undefined
          }
          say={say}
        />
      ))}
      {removal && (
        <RemoveLearners
          session={session}
          bookings={session.bookings}
          enrolments={active.filter((each) => removal.ids.has(each.id))}
          opened={removal.opened}
          onClose={() => setRemoval({ ...removal, opened: false })}
          onRemoved={() => select(new Set())}
          say={say}
        />
      )}
      <BulkBar count={taken.length} onClear={() => select(new Set())}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconUserMinus size={16} aria-hidden />}
          onClick={() => setRemoval({ ids: new Set(taken.map(({ id }) => id)), opened: true })}
        >
          <Trans>Retirer de la session</Trans>
        </Button>
      </BulkBar>
    </>
  );
}
