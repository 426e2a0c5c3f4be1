import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconFiles } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState, ListCard } from "@passerelle/ui";
import { DocumentRow } from "../documents/document-row.tsx";
import { SessionDocuments_SessionFragmentDoc, type SessionDocuments_SessionFragment } from "../gql/graphql.ts";
import { Mark } from "../reading/mark.tsx";
import classes from "./session-documents.module.css";

type SessionDocumentsProps = {
  session: FragmentType<SessionDocuments_SessionFragment>;
  /** What can be done with all of them at once. */
  act?: ((documentIds: string[]) => ReactNode) | undefined;
};

export function SessionDocuments({ session, act }: SessionDocumentsProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: SessionDocuments_SessionFragmentDoc,
    from: session,
    fragmentName: "SessionDocuments_session",
  });
  if (!complete) return null;

  // A learner's own stand under the learner; those whose learner is not told stay here.
  const documents = data.documents.filter(({ learner }) => learner === null);
  return (
    <section aria-label={t`Documents`}>
      <ListCard
        head={
          <>
            <h2 className={classes.title}>
              <Trans>Documents</Trans> <span className={classes.count}>{documents.length}</span>
              <Mark at="documents" />
            </h2>
            {data.documents.length > 1 && act?.(data.documents.map(({ id }) => id))}
          </>
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
