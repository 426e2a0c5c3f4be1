import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { limits } from "@passerelle/schema/vocabulary";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import classes from "./selection-bar.module.css";
import type { Choosing } from "./use-selection.ts";
import { useZip } from "./use-zip.ts";

/** What was chosen, and what is done with it: slides in at the bottom while documents are being chosen. */
export function SelectionBar({ choosing }: { choosing: Choosing }) {
  const { t } = useLingui();
  const { download, isMaking, problem } = useZip();
  const count = choosing.ids.length;
  const most = limits.zip;
  return (
    <div className={classes.bar} role="region" aria-label={t`Documents choisis`}>
      <p className={classes.count} role="status">
        {t`${plural(count, { 0: "Choisissez des documents", one: "# document choisi", other: "# documents choisis" })}`}
      </p>
      <div className={classes.acts}>
        <Button variant="default" onClick={choosing.end}>
          <Trans>Annuler</Trans>
        </Button>
        <Button
          leftSection={<IconDownload size={20} />}
          disabled={count === 0 || choosing.isFull}
          loading={isMaking}
          onClick={() => void download(choosing.ids).then((isSaved) => isSaved && choosing.end())}
        >
          <Trans>Télécharger</Trans>
        </Button>
      </div>
      {choosing.isFull && (
        <InlineMessage kind="refusal">
          <Trans>Un téléchargement prend {most} documents au plus : retirez-en quelques-uns.</Trans>
        </InlineMessage>
      )}
      {problem && <InlineMessage kind="refusal">{problem}</InlineMessage>}
    </div>
  );
}
