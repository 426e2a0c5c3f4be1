import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { trashKindLabels } from "@passerelle/schema/vocabulary";
import { SideDrawer, formatInstantDate, useLocale } from "@passerelle/ui";
import { useState } from "react";
import { TrashRow_ItemFragmentDoc, type TrashRow_ItemFragment } from "#gql";
import { DefinitionList } from "#lib/definition-list.tsx";
import { PurgeDay } from "./purge-day.tsx";
import { PurgeDialog } from "./purge-dialog.tsx";
import { TrashPlace } from "./trash-place.tsx";
import { TrashSession } from "./trash-session.tsx";
import { TrashWarnings } from "./trash-warnings.tsx";
import styles from "./trash.module.css";
import { useRestore, type Restoring } from "./use-restore.tsx";

type TrashDrawerProps = Restoring & {
  item: FragmentType<TrashRow_ItemFragment>;
  onClose: () => void;
  isRestored: boolean;
  /** What it shows is to be read again, or it is there no more. */
  onChanged: () => void;
};

/** One thing in the trash: what became of what it hung from, what the clients still hold and will see, and its two ways out. */
export function TrashDrawer({ item: from, onClose, isRestored, onChanged, say, onMoved }: TrashDrawerProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data: item } = useSuspenseFragment({ fragment: TrashRow_ItemFragmentDoc, from });
  const restore = useRestore({ say, onMoved });
  const [busy, setBusy] = useState(false);
  const [purging, setPurging] = useState(false);

  async function takeOut() {
    setBusy(true);
    await restore(item);
    setBusy(false);
    // What came of it is said above the list.
    onClose();
  }

  function purged() {
    setPurging(false);
    onClose();
    onChanged();
    say({ kind: "success", words: t`${item.title} est supprimé définitivement.` });
  }

  return (
    <SideDrawer
      opened
      onClose={onClose}
      context={trashKindLabels[item.kind][locale]}
      title={item.title}
      buttons={
        !isRestored && (
          <>
            {item.viewerCan.purge && (
              <Button variant="default" aria-haspopup="dialog" onClick={() => setPurging(true)}>
                <Trans>Supprimer définitivement…</Trans>
              </Button>
            )}
            {item.viewerCan.restore && (
              <Button loading={busy} onClick={() => void takeOut()}>
                <Trans>Restaurer</Trans>
              </Button>
            )}
          </>
        )
      }
    >
      <div className={styles.drawer}>
        <DefinitionList
          entries={[
            { term: t`Où`, value: <TrashPlace item={item} /> },
            {
              term: t`Supprimé le`,
              value: `${formatInstantDate(item.deletedAt, locale)} · ${item.deletedBy?.name ?? "Passerelle"}`,
            },
            { term: t`Suppression définitive`, value: <PurgeDay item={item} /> },
          ]}
        />
        {item.warnings.length > 0 && (
          <section>
            <h3 className={styles.heading}>
              <Trans>Depuis sa suppression</Trans>
            </h3>
            <TrashWarnings warnings={item.warnings} />
          </section>
        )}
        <AfterRestoring item={item} />
        {item.kind === "SESSION" && (
          <TrashSession
            sessionId={item.id}
            onRestore={item.viewerCan.restore && !isRestored ? () => void takeOut() : undefined}
            onWithdrawn={onChanged}
          />
        )}
      </div>
      <PurgeDialog item={item} opened={purging} onClose={() => setPurging(false)} onPurged={purged} />
    </SideDrawer>
  );
}

/** What the clients will see once it is restored, in a sentence. */
function AfterRestoring({ item }: { item: TrashRow_ItemFragment }) {
  return (
    <section>
      <h3 className={styles.heading}>
        <Trans>Ce que verra le client après la restauration</Trans>
      </h3>
      <AfterWords kind={item.kind} />
    </section>
  );
}

function AfterWords({ kind }: Pick<TrashRow_ItemFragment, "kind">) {
  switch (kind) {
    case "SESSION":
      return (
        <Trans>La session comme avant : apprenants, statuts, documents et droits d’envoi. Aucune notification.</Trans>
      );
    case "ENROLMENT":
      return <Trans>L’apprenant de nouveau dans la session ; la notification de son retrait est barrée.</Trans>;
    case "DOCUMENT":
      return <Trans>Rien : un document restauré n’est publié pour personne.</Trans>;
    case "RECEIVED_DOCUMENT":
      return <Trans>Le document de nouveau parmi ceux qu’il vous a envoyés.</Trans>;
    case "LEARNER":
      return <Trans>La personne de nouveau parmi ses apprenants.</Trans>;
    case "CONTACT":
      return <Trans>La personne retrouve l’accès qu’elle avait, et doit se reconnecter.</Trans>;
  }
}
