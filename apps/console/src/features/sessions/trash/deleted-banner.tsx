import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { formatInstantDate, useLocale } from "@passerelle/ui";
import { IconArchive, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { DeletedBanner_SessionFragmentDoc, type DeletedBanner_SessionFragment } from "#gql";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import styles from "./deleted-banner.module.css";
import { useSessionActs } from "./use-session-acts.ts";

/** Above a session that lies in the trash or in the archive: since when, by whom, and the way out. */
export function DeletedBanner({ session: from }: { session: FragmentType<DeletedBanner_SessionFragment> }) {
  const { data: session } = useSuspenseFragment({ fragment: DeletedBanner_SessionFragmentDoc, from });
  const [notice, say] = useState<NoticeWords>();
  return (
    <>
      {session.deletedAt ? (
        <InTrash session={session} say={say} />
      ) : (
        session.archivedAt && <InArchive session={session} say={say} />
      )}
      {notice && <Notice notice={notice} />}
    </>
  );
}

type BannerProps = { session: DeletedBanner_SessionFragment; say: (notice: NoticeWords | undefined) => void };

function InTrash({ session, say }: BannerProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { restore } = useSessionActs();
  const [busy, setBusy] = useState(false);
  const since = formatInstantDate(session.deletedAt!, locale);
  const by = session.deletedBy?.name ?? "";

  async function takeOut() {
    setBusy(true);
    const failure = await restore(session.id);
    setBusy(false);
    say(
      failure
        ? { kind: "refusal", words: failure }
        : { kind: "success", words: t`La session est restaurée, telle qu’elle était.` },
    );
  }

  return (
    <div className={styles.banner} role="status">
      <IconTrash size={16} aria-hidden />
      <span className={styles.words}>
        <strong>
          <Trans>
            Dans la corbeille depuis le {since} ({by})
          </Trans>
        </strong>{" "}
        <Trans>Rien ne s’y modifie ; seuls les documents publiés peuvent être retirés.</Trans>
      </span>
      {session.viewerCan.decide && (
        <Button size="xs" variant="default" loading={busy} onClick={() => void takeOut()}>
          <Trans>Restaurer</Trans>
        </Button>
      )}
    </div>
  );
}

function InArchive({ session, say }: BannerProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { unarchive } = useSessionActs();
  const [busy, setBusy] = useState(false);
  const since = formatInstantDate(session.archivedAt!, locale);
  const by = session.archivedBy?.name ?? "";

  async function takeOut() {
    setBusy(true);
    const failure = await unarchive(session.id);
    setBusy(false);
    say(
      failure
        ? { kind: "refusal", words: failure }
        : { kind: "success", words: t`La session est de retour dans la liste.` },
    );
  }

  return (
    <div className={styles.banner} role="status">
      <IconArchive size={16} aria-hidden />
      <span className={styles.words}>
        <strong>
          <Trans>
            Archivée le {since} ({by})
          </Trans>
        </strong>{" "}
        <Trans>Ses clients la voient toujours, sans mention.</Trans>
      </span>
      {session.viewerCan.decide && (
        <Button size="xs" variant="default" loading={busy} onClick={() => void takeOut()}>
          <Trans>Désarchiver</Trans>
        </Button>
      )}
    </div>
  );
}
