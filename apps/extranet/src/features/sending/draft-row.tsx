import { ActionIcon, Button, TextInput, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { limits } from "@passerelle/schema/vocabulary";
import { Trans, useLingui } from "@lingui/react/macro";
import { formatFileSize, useLocale } from "@passerelle/ui";
import { FileTravel } from "../../lib/file-travel.tsx";
import classes from "./sending.module.css";
import type { Draft } from "./use-drafts.ts";

type DraftRowProps = {
  draft: Draft;
  isSending: boolean;
  onRename: (title: string) => void;
  onRetry: () => void;
  onRemove: () => void;
};

export function DraftRow({ draft, isSending, onRename, onRetry, onRemove }: DraftRowProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { name, size } = draft.file;
  const removeWords = draft.state === "sending" ? t`Interrompre l’envoi de ${name}` : t`Effacer ${name} de la liste`;
  return (
    <li className={classes.draft}>
      <div className={classes.draftWords}>
        {draft.state === "sent" ? (
          <TextInput
            label={t`Titre du document`}
            description={`${name} · ${formatFileSize(size, locale)}`}
            value={draft.title}
            maxLength={limits.title}
            disabled={isSending}
            onChange={({ currentTarget }) => onRename(currentTarget.value)}
          />
        ) : (
          <p className={classes.fileName}>
            {name} · {formatFileSize(size, locale)}
          </p>
        )}
        {draft.state === "sending" && <FileTravel name={name} progress={draft.progress} />}
        {draft.problem && (
          <p className={classes.problem} role="alert">
            {draft.problem}
          </p>
        )}
      </div>
      {draft.state === "failed" && !draft.final && (
        <Button variant="default" onClick={onRetry} aria-label={t`Réessayer l’envoi de ${name}`}>
          <Trans>Réessayer</Trans>
        </Button>
      )}
      <Tooltip label={removeWords}>
        <ActionIcon aria-label={removeWords} disabled={isSending} onClick={onRemove}>
          <IconX size={20} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
