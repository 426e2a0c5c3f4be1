import type { FragmentType } from "@apollo/client";
import { useMutation, useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Switch } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import {
  PlanningSettings_OrganisationFragmentDoc,
  PlanningSettingsMutationDocument,
  type PlanningSettings_OrganisationFragment,
} from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import styles from "../settings.module.css";

type PlanningSettingsProps = {
  organisation: FragmentType<PlanningSettings_OrganisationFragment>;
  /** Reads it again, when somebody else was quicker. */
  onStale: () => Promise<unknown>;
};

/** Whether overlaps of trainers and venues are only pointed out, or refused. */
export function PlanningSettings({ organisation: from, onStale }: PlanningSettingsProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: PlanningSettings_OrganisationFragmentDoc, from });
  const [update, { loading }] = useMutation(PlanningSettingsMutationDocument);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();

  async function choose(refuseOverlaps: boolean) {
    setOutcome(undefined);
    const input = { expectedVersion: data.version, refuseOverlaps };
    const result = await update({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.updateOrganisation;
    if (!answer) return setOutcome({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    if (isRefusal(answer)) {
      setOutcome({ kind: "refusal", words: answer.message });
      if (answer.code === "STALE") await onStale().catch(() => undefined);
      return;
    }
    setOutcome({
      kind: "success",
      words: refuseOverlaps ? t`Les chevauchements sont refusés.` : t`Les chevauchements sont seulement signalés.`,
    });
  }

  return (
    <div className={styles.choicesForm}>
      <Switch
        checked={data.refuseOverlaps}
        disabled={loading}
        label={t`Refuser les chevauchements`}
        description={t`Un formateur ou un lieu ne peut alors être prévu que dans une session à la fois. Les chevauchements déjà enregistrés restent.`}
        onChange={(event) => void choose(event.currentTarget.checked)}
      />
      {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
    </div>
  );
}
