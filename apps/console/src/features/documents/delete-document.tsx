import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip, VisuallyHidden } from "@mantine/core";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { IconArrowBackUp, IconMailOff, IconTrash } from "@tabler/icons-react";
import { useId, useState } from "react";
import {
  DeleteDocumentMutationDocument,
  RestoreDocumentMutationDocument,
  type DocumentRow_DocumentFragment,
} from "#gql";
import type { Company } from "#lib/client-sight/client-sight.ts";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";
import styles from "./documents.module.css";
import { keepOutOfSession, putBackInSession } from "./session-cache.ts";

type DeleteDocumentProps = {
  document: DocumentRow_DocumentFragment;
  sessionId: string;
  /** Those who see the session. */
  companies: Company[];
  say: (notice: NoticeWords | undefined) => void;
};

/** Says what the client will see before, and offers «Annuler» after. What is still published must be withdrawn first. */
export function DeleteDocument({ document, ...rest }: DeleteDocumentProps) {
  const { t } = useLingui();
  const reasonId = useId();
  const [asking, setAsking] = useState(false);
  const companies = document.livePublications.map((each) => each.company.name).join(", ");
  if (!document.viewerCan.delete && companies === "") return null;

  const reason = companies && t`Publié pour ${companies} : retirez-le d’abord de l’Espace entreprise.`;
  return (
    <>
      <Tooltip label={reason || t`Supprimer`} multiline maw={280}>
        <ActionIcon
          aria-label={t`Supprimer « ${document.title} »`}
          aria-disabled={reason ? true : undefined}
          className={reason ? styles.unavailable : undefined}
          aria-describedby={reason ? reasonId : undefined}
          onClick={() => !reason && setAsking(true)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
      {reason && <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>}
      <DeleteDialog {...rest} document={document} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}

type DeleteDialogProps = DeleteDocumentProps & { opened: boolean; onClose: () => void };

function DeleteDialog({ document, sessionId, companies, opened, onClose, say }: DeleteDialogProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [deleteDocument, { loading }] = useMutation(DeleteDocumentMutationDocument);
  const [restoreDocument] = useMutation(RestoreDocumentMutationDocument);
  const [refusal, setRefusal] = useState<string>();
  const input = { documentId: document.id };
  const unreachable = t`Le serveur ne répond pas. Réessayez dans un instant.`;

  async function confirm() {
    setRefusal(undefined);
    const result = await deleteDocument({
      variables: { input },
      update: (cache, { data }) =>
        data && !isRefusal(data.deleteDocument) && keepOutOfSession(cache, data.deleteDocument),
    }).catch(() => undefined);
    const answer = result?.data?.deleteDocument;
    if (!answer) return setRefusal(unreachable);
    if (isRefusal(answer)) return setRefusal(answer.message);
    onClose();
    say({ kind: "success", words: t`« ${document.title} » est supprimé.`, undo: { act: () => void undo() } });
  }

  async function undo() {
    const result = await restoreDocument({
      variables: { input },
      update: (cache, { data }) =>
        data && !isRefusal(data.restoreDocument) && putBackInSession(cache, data.restoreDocument),
    }).catch(() => undefined);
    const answer = result?.data?.restoreDocument;
    if (!answer) return say({ kind: "refusal", words: unreachable });
    if (isRefusal(answer)) return say({ kind: "refusal", words: answer.message });
    say({ kind: "success", words: t`« ${document.title} » est restauré.` });
  }

  return (
    <WhatClientSees
      opened={opened}
      onClose={onClose}
      context={documentKindLabels[document.kind][locale]}
      title={t`Supprimer « ${document.title} » ?`}
      companies={companies}
      act={() => ({ deleteDocument: input })}
      sessionId={sessionId}
      screens={["session", "documents"]}
      facts={() => [
        {
          title: t`Rien ne change pour le client`,
          detail: t`Ce document n’est publié pour aucune entreprise.`,
          at: "documents",
        },
        { icon: IconMailOff, title: t`Ni e-mail, ni notification` },
        { icon: IconArrowBackUp, title: t`Restaurable juste après`, detail: t`Avec toutes ses versions.` },
      ]}
      refusal={refusal}
      keepLabel={t`Garder le document`}
      confirmLabel={t`Supprimer le document`}
      onConfirm={() => void confirm()}
      busy={loading}
      destructive
    >
      <Trans>Il quitte la session ; rien n’est encore fait.</Trans>
    </WhatClientSees>
  );
}
