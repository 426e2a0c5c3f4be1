import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconDownload } from "@tabler/icons-react";
import { useState, type MouseEvent } from "react";
import { saveFile, type ActedSent } from "@passerelle/extranet-view";
import { useLingui } from "@lingui/react/macro";
import { chosenAccessHeaders } from "../../lib/chosen-access.ts";
import type { TakingBack } from "./use-take-back.ts";

type SentActsProps = {
  sent: ActedSent;
  taking: TakingBack;
};

/** The buttons of a sent document: its file, and taking it back while nobody at the organisation has seen it. */
export function SentActs({ sent, taking }: SentActsProps) {
  const { t } = useLingui();
  const [hasFailed, setHasFailed] = useState(false);
  const { title, fileName, downloadPath } = sent;
  // A plain link, so that the browser streams the file; only one to be asked for with headers is fetched first.
  const fetchFirst = (event: MouseEvent) => {
    const headers = chosenAccessHeaders();
    if (!headers) return;
    event.preventDefault();
    setHasFailed(false);
    void saveFile(downloadPath, fileName, headers).then((isSaved) => setHasFailed(!isSaved));
  };
  const download = hasFailed ? t`Le téléchargement a échoué. Réessayer` : t`Télécharger ${title}`;
  const takeBack = t`Annuler l’envoi de ${title}`;
  return (
    <>
      {!sent.isHeld && (
        <Tooltip label={download}>
          <ActionIcon
            component="a"
            href={downloadPath}
            aria-label={download}
            color={hasFailed ? "red" : undefined}
            onClick={fetchFirst}
          >
            <IconDownload size={20} />
          </ActionIcon>
        </Tooltip>
      )}
      {sent.canRemove && (
        <Tooltip label={takeBack}>
          <ActionIcon aria-label={takeBack} disabled={taking.isBusy} onClick={() => void taking.takeBack([sent])}>
            <IconArrowBackUp size={20} />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  );
}
