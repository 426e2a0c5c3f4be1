import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage, houseBrand } from "@passerelle/ui";
import { useState } from "react";
import { useForm, useFormState, useWatch } from "react-hook-form";
import { CreateCentreMutationDocument, UpdateCentreMutationDocument, type CentreForm_CentreFragment } from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { Outdated } from "#lib/outdated.tsx";
import styles from "../settings.module.css";
import { useLatestVersion } from "#lib/use-latest-version.ts";
import { centreFacts, factOfRefusal, factsOf, readColour, type CentreFacts } from "./centre-facts.ts";
import { CentreFields } from "./centre-fields.tsx";
import { CentreLogo } from "./centre-logo.tsx";
import { CentrePreview } from "./centre-preview.tsx";

type CentreFormProps = {
  /** Absent, a new one is opened. */
  centre: CentreForm_CentreFragment | undefined;
  organisation: string;
  onCreated: (centreId: string) => void;
  /** Reads the centres again. */
  refetch: () => Promise<unknown>;
};

const blank: CentreFacts = { name: "", city: "", colour: houseBrand, host: "" };

export function CentreForm({ centre, organisation, onCreated, refetch }: CentreFormProps) {
  const { t } = useLingui();
  const latest = { version: centre?.version ?? 0, values: centre ? factsOf(centre) : blank };
  const form = useForm<CentreFacts>({ resolver: zodResolver(centreFacts), defaultValues: latest.values });
  const { isDirty, isSubmitting } = useFormState({ control: form.control });
  const { expectedVersion, isOutdated, takeTheirs, keepMine, settle } = useLatestVersion(form, latest);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();
  const write = useWriteCentre(centre?.id, expectedVersion);
  const typed = useWatch({ control: form.control });

  async function submit(facts: CentreFacts) {
    setOutcome(undefined);
    const answer = await write(facts);
    if (!answer)
      return setOutcome({
        kind: "refusal",
        words: t`Le serveur ne répond pas. Votre saisie est gardée : réessayez dans un instant.`,
      });
    if (isRefusal(answer)) return refuse(answer);
    settle({ version: answer.version, values: factsOf(answer) });
    setOutcome({ kind: "success", words: t`Le centre est enregistré.` });
    if (!centre) {
      await refetch().catch(() => undefined);
      onCreated(answer.id);
    }
  }

  async function refuse({ code, message }: Refusal) {
    const field = factOfRefusal[code];
    if (field) return form.setError(field, { type: "refusal", message }, { shouldFocus: true });
    if (code === "STALE") return refetch().catch(() => undefined);
    setOutcome({ kind: "refusal", words: message });
  }

  return (
    <div className={styles.centreForm}>
      <form id="centre" noValidate className={styles.centreForm} onSubmit={form.handleSubmit(submit)}>
        <CentreFields form={form} />
        {isOutdated && <Outdated onTakeTheirs={takeTheirs} onKeepMine={keepMine} />}
        {outcome && (outcome.kind === "refusal" || !isDirty) && (
          <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>
        )}
        <div className={styles.buttons}>
          <Button type="submit" loading={isSubmitting} disabled={(centre && !isDirty) || isOutdated}>
            {centre ? <Trans>Enregistrer</Trans> : <Trans>Ajouter le centre</Trans>}
          </Button>
        </div>
      </form>
      <CentrePreview
        organisation={organisation}
        centre={typed.name || (centre?.name ?? "")}
        colour={readColour(typed.colour ?? "") ?? latest.values.colour}
        logo={centre?.logo}
      />
      {centre ? (
        <CentreLogo centre={centre} onSent={refetch} />
      ) : (
        <p className={styles.muted}>
          <Trans>Vous déposerez le logo une fois le centre ajouté.</Trans>
        </p>
      )}
    </div>
  );
}

function useWriteCentre(centreId: string | undefined, expectedVersion: number) {
  const [create] = useMutation(CreateCentreMutationDocument);
  const [update] = useMutation(UpdateCentreMutationDocument);

  return async ({ name, city, colour, host }: CentreFacts) => {
    const facts = { name, city: city || null, colour, host: host || null };
    if (centreId === undefined) {
      const created = await create({ variables: { input: facts } }).catch(() => undefined);
      return created?.data?.createCentre;
    }
    const input = { ...facts, centreId, expectedVersion };
    const updated = await update({ variables: { input } }).catch(() => undefined);
    return updated?.data?.updateCentre;
  };
}
