import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { EmptyState, Section, SkeletonRows } from "@passerelle/ui";
import { IconUserCircle } from "@tabler/icons-react";
import { useState } from "react";
import { z } from "zod";
import {
  DocumentPreview,
  ExpectedDocuments,
  ReceivedDocuments,
  SelectionBar,
  isOpenable,
  useSelection,
  type Previewed,
} from "#features/documents";
import { CompanyDocumentsQueryDocument, type CompanyDocumentsQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/companies/$companyId/documents")({
  /** The received document that a notification leads to. */
  validateSearch: z.object({ received: z.uuid().optional().catch(undefined) }),
  component: DocumentsTab,
});

function DocumentsTab() {
  const { companyId } = Route.useParams();
  const answer = useQuery(CompanyDocumentsQueryDocument, { variables: { id: companyId } });
  useRefetchOnChange(
    ({ kind, id }) => id === companyId || kind === "RECEIVED_DOCUMENT" || kind === "EXPECTED_DOCUMENT",
    answer.refetch,
  );

  return (
    <div className={styles.tab}>
      <Block answer={answer} skeleton={<SkeletonRows />}>
        {({ company }) =>
          company && <Documents company={company} onChanged={() => void answer.refetch().catch(() => undefined)} />
        }
      </Block>
    </div>
  );
}

type DocumentsProps = { company: NonNullable<CompanyDocumentsQueryQuery["company"]>; onChanged: () => void };

/** What passed between the company and the organisation, session or not. */
function Documents({ company, onChanged }: DocumentsProps) {
  const { t } = useLingui();
  const { received: pointedAt } = Route.useSearch();
  const [notice, say] = useState<NoticeWords>();
  const [previewed, setPreviewed] = useState<Previewed>();
  const received = company.receivedDocuments.filter(({ state }) => state !== "REMOVED");
  const selection = useSelection(received.filter(isOpenable).map(({ id }) => id));

  if (company.kind === "INDIVIDUAL") {
    return (
      <EmptyState icon={IconUserCircle}>
        <Trans>Un particulier n’a pas d’espace entreprise : aucun document ne s’échange ici.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className={styles.withRail} data-wide>
      <div className={styles.tab}>
        <Notice notice={notice} />
        <Section title={t`Documents reçus`} count={received.length}>
          <ReceivedDocuments
            documents={received}
            companyName={company.name}
            withSession
            pointedAt={pointedAt}
            selection={selection}
            onPreview={setPreviewed}
            say={say}
            onChanged={onChanged}
            empty={<Trans>Ce que {company.name} enverra, pour une session ou non, apparaîtra ici.</Trans>}
          />
        </Section>
        <SelectionBar
          fileIds={selection.fileIds}
          zipName={company.name}
          onClear={selection.clear}
          onSaved={onChanged}
        />
      </div>
      <ExpectedDocuments
        documents={company.expectedDocuments.filter(({ state }) => state !== "CANCELLED")}
        company={company}
        canExpect={company.viewerCan.expectDocuments}
        onChanged={onChanged}
      />
      <DocumentPreview previewed={previewed} onClose={() => setPreviewed(undefined)} />
    </div>
  );
}
