import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ListCard } from "@passerelle/ui";
import { SessionSent_SessionFragmentDoc, type SessionSent_SessionFragment } from "../gql/graphql.ts";
import { SentRow, type ActedSent } from "../sent/sent-row.tsx";
import classes from "./session-documents.module.css";

type SessionSentProps = {
  session: FragmentType<SessionSent_SessionFragment>;
  acts?: ((sent: ActedSent) => ReactNode) | undefined;
};

/** The other direction: what the company sent for the session. */
export function SessionSent({ session, acts }: SessionSentProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: SessionSent_SessionFragmentDoc,
    from: session,
    fragmentName: "SessionSent_session",
  });
  if (!complete || data.sentDocuments.length === 0) return null;

  const { sentDocuments } = data;
  return (
    <section aria-label={t`Documents que vous avez envoyés`}>
      <ListCard
        head={
          <h2 className={classes.title}>
            <Trans>Documents que vous avez envoyés</Trans> <span className={classes.count}>{sentDocuments.length}</span>
          </h2>
        }
      >
        {sentDocuments.map((document) => (
          <SentRow key={document.id} document={document} isNarrow acts={acts} />
        ))}
      </ListCard>
    </section>
  );
}
