import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { SentDocument_PublicationFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

export type WithdrawButtonProps = {
  publication: SentDocument_PublicationFragment;
  sessionId: string;
  bookingId: string;
  say: (notice: NoticeWords | undefined) => void;
};

/** The bin at the right of a sent document. */
export function WithdrawButton(props: WithdrawButtonProps) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { publication } = props;
  if (!publication.viewerCan.withdraw) return null;

  return (
    <>
      <Tooltip label={t`Retirer de l’Espace entreprise`}>
        <ActionIcon
          aria-label={t`Retirer « ${publication.document.title} » de l’Espace entreprise`}
          aria-haspopup="dialog"
          onClick={() => setAsking(true)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
      <WithdrawDialog {...props} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}
