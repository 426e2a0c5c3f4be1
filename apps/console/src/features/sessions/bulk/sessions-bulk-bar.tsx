import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { BulkBar } from "@passerelle/ui";
import { IconArchive, IconArchiveOff, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { SessionRow_SessionFragment } from "#gql";
import { BulkProgress } from "#lib/bulk-progress.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { BulkDeleteDialog } from "./bulk-delete-dialog.tsx";
import { BulkStatus } from "./bulk-status.tsx";
import { useBulkActs } from "./use-bulk-acts.tsx";

type SessionsBulkBarProps = {
  sessions: readonly SessionRow_SessionFragment[];
  inArchive: boolean;
  onClear: () => void;
  say: (notice: NoticeWords | undefined) => void;
};

/** Archives, deletes, or says where the clients stand, for several sessions: each in its own act, and all of it undone together. */
export function SessionsBulkBar({ sessions, inArchive, onClear, say }: SessionsBulkBarProps) {
  const acts = useBulkActs({ say, onDone: onClear });
  const [deleting, setDeleting] = useState(false);
  const chosen = sessions.map(({ id, title }) => ({ id, name: title }));

  return (
    <BulkBar count={acts.bulk.running ? acts.bulk.total : sessions.length} onClear={onClear}>
      {acts.bulk.running ? (
        <BulkProgress bulk={acts.bulk} onStop={acts.stop} />
      ) : (
        <>
          <BulkStatus sessions={sessions} onChosen={acts.setStatus} />
          <Button
            size="xs"
            variant="default"
            leftSection={inArchive ? <IconArchiveOff size={16} aria-hidden /> : <IconArchive size={16} aria-hidden />}
            onClick={() => void (inArchive ? acts.unarchive(chosen) : acts.archive(chosen))}
          >
            {inArchive ? <Trans>Désarchiver</Trans> : <Trans>Archiver</Trans>}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-haspopup="dialog"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => setDeleting(true)}
          >
            <Trans>Supprimer…</Trans>
          </Button>
        </>
      )}
      <BulkDeleteDialog
        count={sessions.length}
        opened={deleting}
        onClose={() => setDeleting(false)}
        onConfirm={() => {
          setDeleting(false);
          void acts.remove(chosen);
        }}
      />
    </BulkBar>
  );
}
