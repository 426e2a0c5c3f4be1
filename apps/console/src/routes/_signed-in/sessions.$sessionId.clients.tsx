import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { SkeletonRows } from "@passerelle/ui";
import { useState } from "react";
import { CompanySelect } from "#features/companies";
import { BookingsTable } from "#features/sessions";
import { SessionClientsQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/clients")({ component: ClientsTab });

function ClientsTab() {
  const { t } = useLingui();
  const { sessionId } = Route.useParams();
  const answer = useQuery(SessionClientsQueryDocument, { variables: { id: sessionId } });
  const [notice, say] = useState<NoticeWords>();
  useRefetchOnChange((change) => change.id === sessionId, answer.refetch);

  return (
    <div className={styles.tab}>
      <Notice notice={notice} />
      <Block answer={answer} skeleton={<SkeletonRows rows={3} />}>
        {({ session }) =>
          session && (
            <BookingsTable
              session={session}
              bookings={session.bookings}
              companyField={(props) => <CompanySelect {...props} placeholder={t`Nom de l’entreprise`} />}
              say={say}
            />
          )
        }
      </Block>
    </div>
  );
}
