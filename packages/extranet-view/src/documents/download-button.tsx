import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState, type MouseEvent } from "react";
import { Trans } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import { saveFile } from "./save-file.ts";

type DownloadButtonProps = { path: string; fileName: string; headers?: Record<string, string> | undefined };

/** A plain link, so that the browser streams the file to the disk; only a file to be asked for with headers is fetched first. */
export function DownloadButton({ path, fileName, headers }: DownloadButtonProps) {
  const [state, setState] = useState<"ready" | "fetching" | "failed">("ready");
  const href = `${path}?download=1`;

  const fetchFirst = async (event: MouseEvent) => {
    if (!headers) return;
    event.preventDefault();
    setState("fetching");
    setState((await saveFile(href, fileName, headers)) ? "ready" : "failed");
  };

  return (
    <>
      {state === "failed" && (
        <InlineMessage kind="refusal">
          <Trans>Le téléchargement a échoué. Réessayez dans un instant.</Trans>
        </InlineMessage>
      )}
      <Button
        component="a"
        href={href}
        title={fileName}
        leftSection={<IconDownload size={20} />}
        loading={state === "fetching"}
        onClick={(event: MouseEvent) => void fetchFirst(event)}
      >
        <Trans>Télécharger</Trans>
      </Button>
    </>
  );
}
