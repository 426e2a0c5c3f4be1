import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconCircleCheck, IconX } from "@tabler/icons-react";
import { formatFileSize, formatPercent } from "../format.ts";
import { useLocale } from "../i18n.ts";
import styles from "./files.module.css";
import type { Upload } from "./use-uploads.ts";

type UploadListProps = { uploads: Upload[]; onRetry: (upload: Upload) => void; onRemove: (upload: Upload) => void };

export function UploadList({ uploads, onRetry, onRemove }: UploadListProps) {
  const { t } = useLingui();
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.uploads} aria-label={t`Fichiers en cours d’envoi`}>
      {uploads.map((upload) => (
        <UploadRow key={upload.id} upload={upload} onRetry={() => onRetry(upload)} onRemove={() => onRemove(upload)} />
      ))}
    </ul>
  );
}

function UploadRow({ upload, onRetry, onRemove }: { upload: Upload; onRetry: () => void; onRemove: () => void }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { name, size } = upload.file;
  const removeLabel = upload.state === "sending" ? t`Interrompre l’envoi de ${name}` : t`Effacer ${name} de la liste`;

  return (
    <li className={styles.upload} data-state={upload.state}>
      <div className={styles.uploadWords}>
        <p className={styles.fileName}>
          {upload.state === "sent" && <IconCircleCheck size={16} aria-label={t`Envoyé`} />}
          <span>{name}</span>
          <span className={styles.fileSize} data-tabular>
            {formatFileSize(size, locale)}
          </span>
        </p>
        {upload.state === "sending" && (
          <span
            className={styles.track}
            role="progressbar"
            aria-label={t`Envoi de ${name}`}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(upload.progress * 100)}
            aria-valuetext={formatPercent(upload.progress, locale)}
          >
            <span className={styles.fill} style={{ width: `${upload.progress * 100}%` }} />
          </span>
        )}
        {upload.problem && (
          <p className={styles.problem} role="alert">
            {upload.problem}
          </p>
        )}
      </div>
      {upload.state === "failed" && !upload.final && (
        <Button variant="default" size="xs" onClick={onRetry} aria-label={t`Réessayer l’envoi de ${name}`}>
          <Trans>Réessayer</Trans>
        </Button>
      )}
      <Tooltip label={removeLabel}>
        <ActionIcon aria-label={removeLabel} onClick={onRemove}>
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
