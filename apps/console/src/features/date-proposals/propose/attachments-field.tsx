import { Trans, useLingui } from "@lingui/react/macro";
import { Button, FileButton } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { formatFileSize, UploadList, useLocale, type Upload } from "@passerelle/ui";
import { IconPaperclip } from "@tabler/icons-react";
import { useRef } from "react";
import styles from "../date-proposals.module.css";
import type { Attachments } from "./use-attachments.ts";

/** «Sélectionner»: files that go with the mail, each with how far it is. */
export function AttachmentsField({ attachments }: { attachments: Attachments }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { uploads, add, retry, remove } = attachments;
  const select = useRef<HTMLButtonElement>(null);
  const most = formatFileSize(limits.proposalFilesBytes, locale);

  /** Its row leaves with the button that was pressed. */
  function takeAway(upload: Upload) {
    remove(upload);
    select.current?.focus();
  }

  return (
    <div className={styles.field} role="group" aria-label={t`Pièces jointes`}>
      <span className={styles.label}>
        <Trans>Pièces jointes</Trans>
      </span>
      <span className={styles.hint}>
        <Trans>
          {limits.proposalFiles} fichiers au plus, {most} en tout.
        </Trans>
      </span>
      <div>
        <FileButton multiple onChange={(files) => add(files)}>
          {(button) => (
            <Button
              {...button}
              ref={select}
              variant="default"
              size="xs"
              leftSection={<IconPaperclip size={16} aria-hidden />}
              disabled={uploads.length >= limits.proposalFiles}
            >
              <Trans>Sélectionner</Trans>
            </Button>
          )}
        </FileButton>
      </div>
      <UploadList uploads={uploads} onRetry={retry} onRemove={takeAway} />
    </div>
  );
}
