import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { ActionIcon, FileButton, RingProgress, Tooltip } from "@mantine/core";
import { IconVersions } from "@tabler/icons-react";
import { useState } from "react";
import { AddDocumentVersionMutationDocument, type DocumentRow_DocumentFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";
import { useConsoleUploads } from "./use-console-uploads.ts";

type NewVersionProps = { document: DocumentRow_DocumentFragment; say: (notice: NoticeWords | undefined) => void };

/** What was published keeps the version it was published with: a new one changes nothing for the client. */
export function NewVersion({ document, say }: NewVersionProps) {
  const { t } = useLingui();
  const { send: upload, refuse, describe } = useConsoleUploads();
  const [addVersion] = useMutation(AddDocumentVersionMutationDocument);
  const [progress, setProgress] = useState<number>();
  if (!document.viewerCan.addVersion) return null;

  const { title } = document;
  const next = document.currentVersion.number + 1;
  const fail = (words: string) => say({ kind: "refusal", words: `${title} : ${words}` });

  async function send(file: File | null) {
    if (!file) return;
    const problem = refuse(file);
    if (problem) return fail(problem);
    setProgress(0);
    try {
      await save(await upload(file, { onProgress: setProgress, signal: new AbortController().signal }));
    } catch (failure) {
      fail(describe(failure));
    } finally {
      setProgress(undefined);
    }
  }

  async function save(uploadId: string) {
    const input = { documentId: document.id, uploadId, expectedVersion: document.currentVersion.number };
    const { data } = await addVersion({ variables: { input } });
    const answer = data?.addDocumentVersion;
    if (answer && isRefusal(answer)) return fail(answer.message);
    say({
      kind: "success",
      words: t`« ${title} » passe à la version ${next}. Les entreprises gardent celle qui leur a été publiée.`,
    });
  }

  if (progress !== undefined) {
    return (
      <RingProgress
        size={32}
        thickness={3}
        sections={[{ value: progress * 100, color: "brand.6" }]}
        aria-label={t`Envoi de la version ${next}`}
      />
    );
  }
  return (
    <FileButton accept="application/pdf,.pdf" onChange={(file) => void send(file)}>
      {(button) => (
        <Tooltip label={t`Ajouter une nouvelle version`}>
          <ActionIcon {...button} aria-label={t`Ajouter une nouvelle version de « ${title} »`}>
            <IconVersions size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </FileButton>
  );
}
