import { Trans } from "@lingui/react/macro";
import { Button, Loader } from "@mantine/core";
import type { ImportSubject } from "@passerelle/schema/vocabulary";
import { ErrorState } from "@passerelle/ui";
import type { ReactNode } from "react";
import { BlockError } from "#lib/failure.tsx";
import type { Mapping } from "./import-search.ts";
import styles from "./imports.module.css";
import { usePreview, type Preview } from "./use-preview.ts";

type TrialProps = {
  uploadId: string;
  subject: ImportSubject;
  mapping: Mapping | undefined;
  onAnotherFile: () => void;
  children: (preview: Preview) => ReactNode;
};

/** The file tried by the house; what cannot be read is said in words, and leads back to the file. */
export function Trial({ uploadId, subject, mapping, onAnotherFile, children }: TrialProps) {
  const { preview, refusal, error, retry } = usePreview(uploadId, subject, mapping);
  if (refusal)
    return (
      <div className={styles.refused}>
        <ErrorState>{refusal.message}</ErrorState>
        <div>
          <Button variant="default" onClick={onAnotherFile}>
            <Trans>Choisir un autre fichier</Trans>
          </Button>
        </div>
      </div>
    );
  return (
    <>
      {error !== undefined && <BlockError error={error} onRetry={retry} />}
      {preview && children(preview)}
      {!preview && error === undefined && (
        <p className={styles.reading} role="status">
          <Loader size={16} aria-hidden />
          <Trans>Lecture du fichier…</Trans>
        </p>
      )}
    </>
  );
}
