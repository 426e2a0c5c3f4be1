import type { FragmentType } from "@apollo/client";
import { useMutation, useSuspenseFragment } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { useForm, useFormState } from "react-hook-form";
import {
  OrganisationFormMutationDocument,
  OrganisationForm_OrganisationFragmentDoc,
  type OrganisationForm_OrganisationFragment,
} from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { Outdated } from "#lib/outdated.tsx";
import styles from "../settings.module.css";
import { useLatestVersion } from "#lib/use-latest-version.ts";
import { factOfRefusal, organisationFacts, withoutSpaces, type OrganisationFacts } from "./organisation-facts.ts";
import { OrganisationFields } from "./organisation-fields.tsx";

type OrganisationFormProps = {
  organisation: FragmentType<OrganisationForm_OrganisationFragment>;
  /** Reads it again, when somebody else was quicker. */
  onStale: () => Promise<unknown>;
};

export function OrganisationForm({ organisation: from, onStale }: OrganisationFormProps) {
  const { t } = useLingui();
  const { data: organisation } = useSuspenseFragment({ fragment: OrganisationForm_OrganisationFragmentDoc, from });
  const [update] = useMutation(OrganisationFormMutationDocument);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();
  const latest = latestOf(organisation);
  const form = useForm<OrganisationFacts>({ resolver: zodResolver(organisationFacts), defaultValues: latest.values });
  const { isDirty, isSubmitting } = useFormState({ control: form.control });
  const { expectedVersion, isOutdated, takeTheirs, keepMine, settle } = useLatestVersion(form, latest);

  async function submit({ name, siret, nda, vatCase }: OrganisationFacts) {
    setOutcome(undefined);
    const input = { expectedVersion, name, siret: siret || null, nda: withoutSpaces(nda) || null, vatCase };
    const result = await update({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.updateOrganisation;
    if (!answer)
      return setOutcome({
        kind: "refusal",
        words: t`Le serveur ne répond pas. Votre saisie est gardée : réessayez dans un instant.`,
      });
    if (isRefusal(answer)) return refuse(answer);
    settle(latestOf(answer));
    setOutcome({ kind: "success", words: t`Les modifications sont enregistrées.` });
  }

  async function refuse({ code, message }: Refusal) {
    const field = factOfRefusal[code];
    if (field) return form.setError(field, { type: "refusal", message }, { shouldFocus: true });
    if (code === "STALE") return onStale().catch(() => undefined);
    setOutcome({ kind: "refusal", words: message });
  }

  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit(submit)}>
      <OrganisationFields form={form} />
      {isOutdated && <Outdated onTakeTheirs={takeTheirs} onKeepMine={keepMine} />}
      {outcome && (outcome.kind === "refusal" || !isDirty) && (
        <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>
      )}
      <div className={styles.buttons}>
        <Button type="submit" loading={isSubmitting} disabled={!isDirty || isOutdated}>
          <Trans>Enregistrer</Trans>
        </Button>
        {isDirty && !isOutdated && (
          <Button variant="default" onClick={takeTheirs}>
            <Trans>Annuler les modifications</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}

function latestOf({ version, name, siret, nda, vatCase }: OrganisationForm_OrganisationFragment) {
  return { version, values: { name, siret: siret ?? "", nda: nda ?? "", vatCase: vatCase ?? null } };
}
