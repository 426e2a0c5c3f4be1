import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { Section, SkeletonRows } from "@passerelle/ui";
import { useState } from "react";
import { ConfigurationForm, SessionSteps } from "#features/planning";
import { DeleteSessionSection } from "#features/sessions";
import { SessionConfigurationQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/configuration")({ component: ConfigurationTab });

function ConfigurationTab() {
  const { t } = useLingui();
  const { sessionId } = Route.useParams();
  const answer = useQuery(SessionConfigurationQueryDocument, { variables: { id: sessionId } });
  const [notice, say] = useState<NoticeWords>();
  useRefetchOnChange((change) => change.id === sessionId, answer.refetch);

  return (
    <div className={styles.tab}>
      <Notice notice={notice} />
      <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
        {({ session }) =>
          session && (
            <div className={styles.narrow}>
              <Section title={t`Initialisation`}>
                <ConfigurationForm key={sessionId} session={session} onStale={() => answer.refetch()} say={say} />
              </Section>
              <SessionSteps session={session} say={say} />
              <DeleteSessionSection session={session} />
            </div>
          )
        }
      </Block>
    </div>
  );
}
