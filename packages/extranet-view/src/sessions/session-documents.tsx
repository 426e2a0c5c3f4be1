import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconFiles } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, ListCard, Section } from "@passerelle/ui";
import { DocumentRow } from "../documents/document-row.tsx";
import { SessionDocuments_SessionFragmentDoc, type SessionDocuments_SessionFragment } from "../gql/graphql.ts";

export function SessionDocuments({ session }: { session: FragmentType<SessionDocuments_SessionFragment> }) {
  const { t } = useLingui();
  const { data, complete } = useFragment({ fragment: SessionDocuments_SessionFragmentDoc, from: session, fragmentName: "SessionDocuments_session" });
  if (!complete) return null;

  return (
    <Section title={t`Documents`} count={data.documents.length}>
      {data.documents.length > 0 ? (
        <ListCard>
          {data.documents.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </ListCard>
      ) : (
        <Card>
          <EmptyState icon={IconFiles}>
            <Trans>Les documents de cette session apparaîtront ici dès leur publication.</Trans>
          </EmptyState>
        </Card>
      )}
    </Section>
  );
}
