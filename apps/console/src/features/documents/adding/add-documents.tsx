import { useLingui } from "@lingui/react/macro";
import { limits, type DocumentKind } from "@passerelle/schema/vocabulary";
import { FileDropZone, formatFileSize, useLocale, useUploads } from "@passerelle/ui";
import { useRef, useState } from "react";
import type { NoticeWords } from "#lib/notice.tsx";
import type { LearnerOption } from "../of-learners/learner-option.ts";
import { AddAll } from "./add-all.tsx";
import styles from "./add-documents.module.css";
import { PendingDocument } from "./pending-document.tsx";
import { useConsoleUploads } from "./use-console-uploads.ts";

type AddDocumentsProps = {
  sessionId: string;
  learners: readonly LearnerOption[];
  say: (notice: NoticeWords | undefined) => void;
};

/** Files dropped on the session leave at once; meanwhile each gets its kind, its learner and its title, in place. */
export function AddDocuments({ sessionId, learners, say }: AddDocumentsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { uploads, add, retry, remove } = useUploads(useConsoleUploads());
  const [kindOfAll, setKindOfAll] = useState<DocumentKind>();
  const list = useRef<HTMLUListElement>(null);
  const limit = formatFileSize(limits.upload, locale);

  return (
    <div className={styles.add}>
      <FileDropZone
        title={t`Déposez des PDF ici, ou choisissez-les`}
        hint={t`PDF uniquement, ${limit} au plus par fichier`}
        accept="application/pdf,.pdf"
        onFiles={(files) => {
          say(undefined);
          if (uploads.length === 0) setKindOfAll(undefined);
          add(files);
        }}
      />
      {uploads.length > 1 && <AddAll count={uploads.length} list={list} kind={kindOfAll} onKind={setKindOfAll} />}
      {uploads.length > 0 && (
        <ul ref={list} className={styles.pending} aria-label={t`Documents à ajouter`}>
          {uploads.map((upload) => (
            <PendingDocument
              key={upload.id}
              sessionId={sessionId}
              upload={upload}
              learners={learners}
              kindOfAll={kindOfAll}
              onRetry={() => retry(upload)}
              onRemove={() => remove(upload)}
              say={say}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
