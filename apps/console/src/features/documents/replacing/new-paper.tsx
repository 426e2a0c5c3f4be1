import { Trans, useLingui } from "@lingui/react/macro";
import { displayFileName } from "@passerelle/schema/vocabulary";
import { FileDropZone, InlineMessage } from "@passerelle/ui";
import { IconCircleCheckFilled } from "@tabler/icons-react";
import { useState } from "react";
import { useAddDocument } from "../adding/use-add-document.ts";
import { useConsoleUploads } from "../adding/use-console-uploads.ts";
import type { PaperPair } from "./paired-papers.ts";
import styles from "./replacing.module.css";

type NewPaperProps = {
  sessionId: string;
  enrolmentId: string;
  pair: PaperPair;
  /** The id of the document that was made of the file. */
  onAdded: (documentId: string) => void;
};

/** The new file for one paper: the same kind, the same title, a document of the new enrolment. */
export function NewPaper({ sessionId, enrolmentId, pair: { document, successor }, onAdded }: NewPaperProps) {
  const { t } = useLingui();
  const { send: upload, refuse, describe } = useConsoleUploads();
  const { add, busy, refusal } = useAddDocument(sessionId);
  const [progress, setProgress] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const { title, kind } = document;

  async function take(file: File | undefined) {
    if (!file) return;
    const refused = refuse(file);
    setProblem(refused);
    if (refused) return;
    setProgress(0);
    try {
      const uploadId = await upload(file, { onProgress: setProgress, signal: new AbortController().signal });
      const added = await add({ uploadId, kind, title, enrolmentId });
      if (added !== undefined) onAdded(added);
    } catch (failure) {
      setProblem(describe(failure));
    } finally {
      setProgress(undefined);
    }
  }

  const failure = problem ?? refusal;
  return (
    <div className={styles.newPaper}>
      <span className={styles.title}>{title}</span>
      {successor ? (
        <span className={styles.ready}>
          <IconCircleCheckFilled size={16} aria-hidden />
          <Trans>Prêt : {displayFileName(successor.currentVersion.fileName)}</Trans>
        </span>
      ) : (
        <FileDropZone
          title={t`Nouveau PDF de « ${title} »`}
          hint={t`Le document est ajouté à la nouvelle inscription, sans être publié`}
          accept="application/pdf,.pdf"
          multiple={false}
          disabled={progress !== undefined || busy}
          onFiles={([file]) => void take(file)}
        />
      )}
      {progress !== undefined && <progress aria-label={t`Envoi de ${title}`} max={1} value={progress} />}
      {failure && <InlineMessage kind="refusal">{failure}</InlineMessage>}
    </div>
  );
}
