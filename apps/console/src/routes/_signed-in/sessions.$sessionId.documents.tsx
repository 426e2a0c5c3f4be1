import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { SkeletonRows } from "@passerelle/ui";
import { useState } from "react";
import { z } from "zod";
import {
  AddDocuments,
  DocumentPreview,
  DocumentsTable,
  LearnerFilter,
  PublishSelected,
  PublishToLearners,
  SelectionBar,
  isOfLearner,
  learnerOptions,
  usePublishDocument,
  useSelection,
  type Previewed,
  type Recipient,
} from "#features/documents";
import { useSessionVisibility } from "#features/sessions";
import {
  SessionDocumentsQueryDocument,
  type DocumentRow_DocumentFragment,
  type SessionDocumentsQueryQuery,
} from "#gql";
import { Block } from "#lib/block.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/documents")({
  /** Whose papers are shown: a learner's id, or «session» for nobody's. */
  validateSearch: z.object({ learner: z.string().optional().catch(undefined) }),
  component: DocumentsTab,
});

function DocumentsTab() {
  const { sessionId } = Route.useParams();
  const answer = useQuery(SessionDocumentsQueryDocument, { variables: { id: sessionId } });
  useRefetchOnChange((change) => change.id === sessionId, answer.refetch);

  return (
    <div className={styles.tab}>
      <Block answer={answer} skeleton={<SkeletonRows />}>
        {({ session }) => session && <Documents session={session} />}
      </Block>
    </div>
  );
}

function Documents({ session }: { session: NonNullable<SessionDocumentsQueryQuery["session"]> }) {
  const { t } = useLingui();
  const [notice, say] = useState<NoticeWords>();
  const [previewed, setPreviewed] = useState<Previewed>();
  const publishDocument = usePublishDocument();
  const { show } = useSessionVisibility();
  const { learner } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const shown = session.documents.filter((document) => isOfLearner(document, learner));
  const selection = useSelection(shown.map(({ currentVersion }) => currentVersion.id));
  const recipients: Recipient[] = session.bookings.map((booking) => ({
    bookingId: booking.id,
    company: booking.company,
    seesSession: booking.publication !== null,
  }));

  const together = { sessionId: session.id, recipients, say };

  async function publish(document: DocumentRow_DocumentFragment, { bookingId, company }: Recipient) {
    say(undefined);
    const failure = await publishDocument({ documentId: document.id, company, bookingId }, document);
    if (failure) return say({ kind: "refusal", words: failure });
    const words = (
      <Trans>
        « {document.title} » est publié pour {company.name}, qui en est averti dans son espace.
      </Trans>
    );
    say({ kind: "success", words });
  }

  async function makeVisible({ bookingId, company }: Recipient) {
    say(undefined);
    const failure = await show({ id: bookingId, sessionId: session.id, companyId: company.id });
    say(
      failure
        ? { kind: "refusal", words: failure }
        : { kind: "success", words: t`${company.name} voit maintenant cette session.` },
    );
  }

  return (
    <>
      {session.viewerCan.addDocument && (
        <AddDocuments sessionId={session.id} learners={learnerOptions(session.bookings)} say={say} />
      )}
      <Notice notice={notice} />
      <div className={styles.bar}>
        <LearnerFilter
          documents={session.documents}
          chosen={learner}
          onChoose={(chosen) => void navigate({ search: { learner: chosen }, replace: true })}
        />
        <PublishToLearners documents={session.documents} {...together} />
      </div>
      <DocumentsTable
        documents={shown}
        sessionId={session.id}
        recipients={recipients}
        canAdd={session.viewerCan.addDocument}
        canMakeVisible={session.viewerCan.publish}
        selection={selection}
        spaceHref={(companyId) => `/sessions/${session.id}/extranet?company=${companyId}`}
        onPublish={(document, recipient) => void publish(document, recipient)}
        onMakeVisible={(recipient) => void makeVisible(recipient)}
        onPreview={setPreviewed}
        say={say}
      />
      <SelectionBar fileIds={selection.fileIds} zipName={session.reference} onClear={selection.clear}>
        <PublishSelected
          documents={shown.filter(({ currentVersion }) => selection.selected.has(currentVersion.id))}
          onPublished={selection.clear}
          {...together}
        />
      </SelectionBar>
      <DocumentPreview previewed={previewed} onClose={() => setPreviewed(undefined)} />
    </>
  );
}
