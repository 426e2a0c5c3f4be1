import { useQuery } from "@apollo/client/react";
import { createFileRoute } from "@tanstack/react-router";
import { SkeletonRows } from "@passerelle/ui";
import { BookingsTable } from "#features/sessions";
import { SessionClientsQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/")({ component: ClientTab });

function ClientTab() {
  const { sessionId } = Route.useParams();
  const answer = useQuery(SessionClientsQueryDocument, { variables: { id: sessionId } });
  useRefetchOnChange((change) => change.id === sessionId, answer.refetch);

  return (
    <div className={styles.tab}>
      <Block answer={answer} skeleton={<SkeletonRows rows={3} />}>
        {({ session }) => session && <BookingsTable bookings={session.bookings} />}
      </Block>
    </div>
  );
}
