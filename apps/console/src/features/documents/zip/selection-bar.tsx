import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { refusalSentence, saveZip } from "@passerelle/client";
import { BulkBar, InlineMessage, useLocale } from "@passerelle/ui";
import { limits } from "@passerelle/schema/vocabulary";
import { IconDownload } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { chosenAccessHeaders } from "#lib/chosen-access.ts";

type SelectionBarProps = {
  /** Of versions and of received documents. */
  fileIds: readonly string[];
  /** What the zip is called, without its ending. */
  zipName: string;
  onClear: () => void;
  /** The zip is there: received documents that were in it have been seen. */
  onSaved?: () => void;
  /** What else can be done with what is taken. */
  children?: ReactNode;
};

/** «Télécharger (3)»: the files taken, in one zip. */
export function SelectionBar({ fileIds, zipName, onClear, onSaved, children }: SelectionBarProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const count = fileIds.length;
  const tooMany = count > limits.zip;

  async function download() {
    setBusy(true);
    setFailed(undefined);
    const failure = await saveZip({
      url: "/console/files.zip",
      ids: fileIds,
      fileName: `${zipName}.zip`,
      headers: chosenAccessHeaders(),
    });
    setBusy(false);
    if (failure) return setFailed(failure);
    onClear();
    onSaved?.();
  }

  return (
    <BulkBar count={count} onClear={onClear}>
      {tooMany && <InlineMessage kind="refusal">{t`Un zip contient ${limits.zip} fichiers au plus.`}</InlineMessage>}
      {failed && !tooMany && (
        <InlineMessage kind="refusal">
          {failed === "NOT_FOUND" ? (
            <Trans>Un des fichiers n’est plus là. Effacez la sélection et recommencez.</Trans>
          ) : (
            (refusalSentence(failed, locale) ?? <Trans>Le téléchargement a échoué. Réessayez dans un instant.</Trans>)
          )}
        </InlineMessage>
      )}
      {children}
      <Button
        size="xs"
        variant="default"
        loading={busy}
        disabled={tooMany}
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void download()}
      >
        {t`Télécharger (${count})`}
      </Button>
    </BulkBar>
  );
}
