import { useQuery } from "@apollo/client/react";
import { createFileRoute } from "@tanstack/react-router";
import { SkeletonRows } from "@passerelle/ui";
import { NotifyDates, SlotsPlan, useDatesMoved } from "#features/planning";
import { SessionPlanningQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { LeavingGuard } from "#lib/leaving-guard.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useState } from "react";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/planning")({ component: PlanningTab });

function PlanningTab() {
  const { sessionId } = Route.useParams();
  const answer = useQuery(SessionPlanningQueryDocument, { variables: { id: sessionId } });
  const [isDirty, setDirty] = useState(false);
  const moved = useDatesMoved();
  useRefetchOnChange((change) => change.id === sessionId, answer.refetch);
  // A trainer or a venue may be called otherwise.
  useRefetchOnChange(({ kind }) => kind === "TRAINER" || kind === "VENUE", answer.refetch, 1_000);

  return (
    <div className={styles.tab}>
      <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
        {({ session }) =>
          session && (
            <SlotsPlan
              key={sessionId}
              session={session}
              onStale={() => answer.refetch()}
              onMoved={() => void moved.ask(sessionId)}
              onDirty={setDirty}
              helpHref={`/sessions/${sessionId}/planning?help=planifier-une-session`}
            />
          )
        }
      </Block>
      <NotifyDates concerned={moved.concerned} onClose={moved.leave} />
      <LeavingGuard blocks={isDirty} />
    </div>
  );
}
