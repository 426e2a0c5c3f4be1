import { Button } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import classes from "./download-all.module.css";
import { useZip } from "./use-zip.ts";

/** All the documents of a session in one file. */
export function DownloadAll({ documentIds }: { documentIds: string[] }) {
  const { t } = useLingui();
  const { download, isMaking, problem } = useZip();
  return (
    <div className={classes.all}>
      <Button
        variant="subtle"
        loading={isMaking}
        aria-label={t`Tout télécharger, en un seul fichier`}
        onClick={() => void download(documentIds.slice(0, limits.zip))}
      >
        <Trans>Tout télécharger</Trans>
      </Button>
      {problem && <InlineMessage kind="refusal">{problem}</InlineMessage>}
    </div>
  );
}
