import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconEyeCheck, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { ReceivedDocument_DocumentFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import styles from "../documents.module.css";
import { DownloadLink } from "../download-link.tsx";
import { useQuarantine } from "./received-state.tsx";
import { RemoveReceivedDialog } from "./remove-received-dialog.tsx";
import { useTreatReceived } from "./use-treat-received.ts";

export type ReceivedActsProps = {
  document: ReceivedDocument_DocumentFragment;
  say: (notice: NoticeWords | undefined) => void;
  /** Reads the lists again: what was expected may be so again. */
  onChanged: () => void;
};

/** At the right of a received document: download, mark as seen, bin. */
export function ReceivedActs(props: ReceivedActsProps) {
  const { t } = useLingui();
  const { document, say } = props;
  const quarantine = useQuarantine()(document);
  const { markSeen } = useTreatReceived();
  const [asking, setAsking] = useState(false);

  async function mark() {
    say(undefined);
    const failure = await markSeen(document.id);
    if (failure) say({ kind: "refusal", words: failure });
  }

  return (
    <span className={styles.actions}>
      {document.viewerCan.markSeen && document.state === "NEW" && (
        <Tooltip label={t`Marquer comme vu`}>
          <ActionIcon aria-label={t`Marquer « ${document.title} » comme vu`} onClick={() => void mark()}>
            <IconEyeCheck size={16} />
          </ActionIcon>
        </Tooltip>
      )}
      <DownloadLink title={document.title} path={document.downloadPath} unavailable={quarantine} />
      {document.viewerCan.remove && (
        <>
          <Tooltip label={t`Supprimer`}>
            <ActionIcon
              aria-label={t`Supprimer « ${document.title} »`}
              aria-haspopup="dialog"
              onClick={() => setAsking(true)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Tooltip>
          <RemoveReceivedDialog {...props} opened={asking} onClose={() => setAsking(false)} />
        </>
      )}
    </span>
  );
}
