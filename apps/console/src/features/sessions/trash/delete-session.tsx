import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Section } from "@passerelle/ui";
import { IconArchive, IconArchiveOff, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { DeleteSessionSection_SessionFragmentDoc, type DeleteSessionSection_SessionFragment } from "#gql";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { DeleteSessionDialog } from "./delete-session-dialog.tsx";
import styles from "./delete-session.module.css";
import { useSessionActs } from "./use-session-acts.ts";

type DeleteSessionSectionProps = { session: FragmentType<DeleteSessionSection_SessionFragment> };

/** The end of «Configuration > Initialisation»: the archive, which no client notices, and the bin. */
export function DeleteSessionSection({ session: from }: DeleteSessionSectionProps) {
  const { t } = useLingui();
  const { data: session } = useSuspenseFragment({ fragment: DeleteSessionSection_SessionFragmentDoc, from });
  const [notice, say] = useState<NoticeWords>();
  const [asking, setAsking] = useState(false);
  const isThere = session.deletedAt === null;
  // Deleted, the banner above the tabs says so, and leads out of the trash.
  if (!session.viewerCan.decide || (!isThere && !notice)) return null;

  return (
    <Section title={t`Archiver ou supprimer`}>
      {notice && <Notice notice={notice} />}
      <div className={styles.rows}>
        {isThere && <ArchiveRow session={session} say={say} />}
        {isThere && (
          <div className={styles.row}>
            <p className={styles.words}>
              <Trans>
                Supprimée, la session va dans la corbeille et se restaure telle quelle. Ses clients gardent les
                documents déjà publiés et ne peuvent plus en envoyer.
              </Trans>
            </p>
            <Button
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden />}
              aria-haspopup="dialog"
              onClick={() => setAsking(true)}
            >
              <Trans>Supprimer la session</Trans>
            </Button>
          </div>
        )}
      </div>
      <DeleteSessionDialog session={session} opened={asking} onClose={() => setAsking(false)} say={say} />
    </Section>
  );
}

type ArchiveRowProps = { session: DeleteSessionSection_SessionFragment; say: (notice: NoticeWords) => void };

function ArchiveRow({ session, say }: ArchiveRowProps) {
  const { t } = useLingui();
  const { archive, unarchive } = useSessionActs();
  const [busy, setBusy] = useState(false);
  const isArchived = session.archivedAt !== null;

  async function put(intoArchive: boolean, isUndo = false) {
    setBusy(true);
    const failure = await (intoArchive ? archive : unarchive)(session.id);
    setBusy(false);
    if (failure) return say({ kind: "refusal", words: failure });
    say({
      kind: "success",
      words: intoArchive
        ? t`La session est archivée : elle quitte votre liste, et rien ne change pour ses clients.`
        : t`La session est de retour dans la liste.`,
      undo: isUndo ? undefined : { act: () => void put(!intoArchive, true) },
    });
  }

  return (
    <div className={styles.row}>
      <p className={styles.words}>
        {isArchived ? (
          <Trans>
            Archivée, elle n’est plus dans votre liste habituelle. Ses clients la voient comme avant, sans mention.
          </Trans>
        ) : (
          <Trans>
            Archivée, elle quitte votre liste habituelle. Ses clients la voient toujours, sans aucune mention.
          </Trans>
        )}
      </p>
      <Button
        variant="default"
        loading={busy}
        leftSection={isArchived ? <IconArchiveOff size={16} aria-hidden /> : <IconArchive size={16} aria-hidden />}
        onClick={() => void put(!isArchived)}
      >
        {isArchived ? <Trans>Désarchiver</Trans> : <Trans>Archiver</Trans>}
      </Button>
    </div>
  );
}
