import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../i18n.ts";
import { formatFileSize } from "../format.ts";
import { FileDropZone } from "./file-drop-zone.tsx";
import styles from "./files.module.css";
import { UploadList } from "./upload-list.tsx";
import { useUploads, type Send } from "./use-uploads.ts";

type FileDropProps = {
  title: string;
  /** « PDF ou photo, 25 Mo au plus » */
  hint: string;
  /** As an `accept` attribute: « application/pdf,image/* ». The server decides by the bytes. */
  accept?: string;
  maxBytes: number;
  multiple?: boolean;
  disabled?: boolean;
  send: Send;
  describe: (failure: unknown) => string;
};

/** A big zone to drop, tap or choose; under it the files on their way. */
export function FileDrop({ title, hint, accept, maxBytes, multiple = true, disabled, send, describe }: FileDropProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { uploads, add, retry, remove } = useUploads({ send, describe, refuse });

  function refuse(file: File): string | undefined {
    if (file.size === 0) return t`Ce fichier est vide. Choisissez-en un autre.`;
    const limit = formatFileSize(maxBytes, locale);
    if (file.size > maxBytes) return t`Ce fichier dépasse ${limit}. Réduisez-le ou envoyez-le en plusieurs parties.`;
    return undefined;
  }

  return (
    <div className={styles.drop}>
      <FileDropZone title={title} hint={hint} accept={accept} multiple={multiple} disabled={disabled} onFiles={add} />
      <UploadList uploads={uploads} onRetry={retry} onRemove={remove} />
    </div>
  );
}
