import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import type { NoticeWords } from "#lib/notice.tsx";
import { isOutdated } from "./is-outdated.ts";
import { ReplaceDialog } from "./replace-dialog.tsx";

export type ReplaceableDocument = {
  id: string;
  title: string;
  currentVersion: { number: number };
  viewerCan: { publish: boolean };
  enrolment: { removedAt: string | null } | null;
};

export type ReplacePublicationProps = {
  publication: { id: string; company: { id: string; name: string }; version: { number: number } };
  document: ReplaceableDocument;
  sessionId: string;
  say: (notice: NoticeWords | undefined) => void;
};

/** Beside what is published in an earlier version: one click takes it back and publishes the current one (B-08). */
export function ReplacePublication(props: ReplacePublicationProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { publication, document } = props;
  // Nothing new is published in the name of a learner who was removed.
  if (!isOutdated(publication, document) || !document.viewerCan.publish || document.enrolment?.removedAt) return null;

  const { number } = document.currentVersion;
  return (
    <>
      <Tooltip label={t`Remplacer chez le client par la version ${number}`}>
        <ActionIcon
          aria-label={t`Remplacer « ${document.title} » chez ${publication.company.name} par la version ${number}`}
          aria-haspopup="dialog"
          onClick={() => setAsking(true)}
        >
          <IconRefresh size={16} />
        </ActionIcon>
      </Tooltip>
      <ReplaceDialog {...props} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}
