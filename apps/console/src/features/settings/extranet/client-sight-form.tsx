import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { useForm, useFormState } from "react-hook-form";
import { ClientSightFormMutationDocument, type ClientSightForm_SettingsFragment } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { Outdated } from "#lib/outdated.tsx";
import styles from "../settings.module.css";
import { useLatestVersion } from "#lib/use-latest-version.ts";
import { clientSightFacts, latestOf, type ClientSightFacts } from "./client-sight-facts.ts";
import { ClientSightFields } from "./client-sight-fields.tsx";

type ClientSightFormProps = {
  settings: ClientSightForm_SettingsFragment;
  /** Reads them again, when somebody else was quicker. */
  onStale: () => Promise<unknown>;
};

/** What clients see of a deleted session and of a removed learner (C-02, C-05, C-22): it changes on their screens at once. */
export function ClientSightForm({ settings, onStale }: ClientSightFormProps) {
  const { t } = useLingui();
  const [update] = useMutation(ClientSightFormMutationDocument);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();
  const latest = latestOf(settings);
  const form = useForm<ClientSightFacts>({ resolver: zodResolver(clientSightFacts), defaultValues: latest.values });
  const { isDirty, isSubmitting } = useFormState({ control: form.control });
  const { expectedVersion, isOutdated, takeTheirs, keepMine, settle } = useLatestVersion(form, latest);

  async function submit(facts: ClientSightFacts) {
    setOutcome(undefined);
    const result = await update({ variables: { input: { ...facts, expectedVersion } } }).catch(() => undefined);
    const answer = result?.data?.updateExtranetSettings;
    if (!answer)
      return setOutcome({
        kind: "refusal",
        words: t`Le serveur ne répond pas. Vos choix sont gardés : réessayez dans un instant.`,
      });
    if (isRefusal(answer)) {
      if (answer.code === "STALE") return void onStale().catch(() => undefined);
      return setOutcome({ kind: "refusal", words: answer.message });
    }
    settle(latestOf(answer));
    setOutcome({ kind: "success", words: t`Les réglages sont enregistrés.` });
  }

  return (
    <form noValidate className={styles.choicesForm} onSubmit={form.handleSubmit(submit)}>
      <ClientSightFields form={form} />
      {isOutdated && <Outdated onTakeTheirs={takeTheirs} onKeepMine={keepMine} />}
      {outcome && (outcome.kind === "refusal" || !isDirty) && (
        <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>
      )}
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={isSubmitting} disabled={!isDirty || isOutdated}>
          <Trans>Enregistrer</Trans>
        </Button>
      </div>
    </form>
  );
}
