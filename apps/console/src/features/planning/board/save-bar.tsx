import { useQuery } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { PlanningCentresQueryDocument } from "#gql";
import styles from "../planning.module.css";
import type { DraftChanges } from "../slots/slot-draft.ts";

type SaveBarProps = {
  changes: DraftChanges;
  /** Clients whose dates are asked about, agreed or declined: saving returns them to «À confirmer». */
  answeredCount: number;
  hasConflicts: boolean;
  loading: boolean;
  onForget: () => void;
  onSave: () => void;
};

/** What saving would change, said before. */
export function SaveBar({ changes, answeredCount, hasConflicts, loading, onForget, onSave }: SaveBarProps) {
  const { t } = useLingui();
  const { data } = useQuery(PlanningCentresQueryDocument, { fetchPolicy: "cache-first" });
  const { added, moved, removed } = changes;
  const words = [
    added > 0 && t`${plural(added, { one: "# créneau ajouté", other: "# créneaux ajoutés" })}`,
    moved > 0 && t`${plural(moved, { one: "# créneau modifié", other: "# créneaux modifiés" })}`,
    removed > 0 && t`${plural(removed, { one: "# créneau retiré", other: "# créneaux retirés" })}`,
  ].filter(Boolean);

  return (
    <div className={styles.saveBar} role="region" aria-label={t`Modifications à enregistrer`}>
      <p className={styles.saveWords}>
        {words.join(" · ")}
        {answeredCount > 0 && (
          <>
            <br />
            <Plural
              value={answeredCount}
              one="Un client sera à confirmer de nouveau si les jours ou les heures changent."
              other="# clients seront à confirmer de nouveau si les jours ou les heures changent."
            />
          </>
        )}
        {hasConflicts && data?.organisation.refuseOverlaps && (
          <>
            <br />
            <Trans>Votre organisme refuse les chevauchements : levez-les avant d’enregistrer.</Trans>
          </>
        )}
      </p>
      <Button variant="default" onClick={onForget} disabled={loading}>
        <Trans>Abandonner les modifications</Trans>
      </Button>
      <Button onClick={onSave} loading={loading}>
        <Trans>Enregistrer le planning</Trans>
      </Button>
    </div>
  );
}
