import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconFiles } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState, ListCard } from "@passerelle/ui";
import { DocumentRow } from "../documents/document-row.tsx";
import { SessionDocuments_SessionFragmentDoc, type SessionDocuments_SessionFragment } from "../gql/graphql.ts";
import classes from "./session-documents.module.css";

export function SessionDocuments({ session }: { session: FragmentType<SessionDocuments_SessionFragment> }) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: SessionDocuments_SessionFragmentDoc,
    from: session,
    fragmentName: "SessionDocuments_session",
  });
  if (!complete) return null;

  const { documents } = data;
  return (
    <section aria-label={t`Documents`}>
      <ListCard
        head={
          <h2 className={classes.title}>
            <Trans>Documents</Trans> <span className={classes.count}>{documents.length}</span>
          </h2>
        }
      >
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} isNarrow />
        ))}
        {documents.length === 0 && (
          <li>
            <EmptyState icon={IconFiles}>
              <Trans>Les documents de cette session apparaîtront ici dès leur publication.</Trans>
            </EmptyState>
          </li>
        )}
      </ListCard>
    </section>
  );
}
