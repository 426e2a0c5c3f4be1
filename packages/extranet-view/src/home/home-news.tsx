import type { FragmentType } from "@apollo/client";
import { useLingui } from "@lingui/react/macro";
import { ListCard, Section } from "@passerelle/ui";
import { DocumentRow } from "../documents/document-row.tsx";
import type { DocumentRow_DocumentFragment } from "../gql/graphql.ts";

type HomeNewsProps = {
  documents: ({ id: string } & FragmentType<DocumentRow_DocumentFragment>)[];
  action?: React.ReactNode;
};

/** What is new beside the hero: the other documents not opened yet. */
export function HomeNews({ documents, action }: HomeNewsProps) {
  const { t } = useLingui();
  if (documents.length === 0) return null;
  return (
    <Section title={t`Nouveautés`} action={action}>
      <ListCard>
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} withSession />
        ))}
      </ListCard>
    </Section>
  );
}
