import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Switch } from "@mantine/core";
import { duties, dutyLabels } from "@passerelle/schema/vocabulary";
import { InlineMessage, useLocale } from "@passerelle/ui";
import { useEffect, useEffectEvent, useState } from "react";
import { Controller, useForm, useFormState, type Control } from "react-hook-form";
import { ExtranetSettingsFormMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import styles from "../settings.module.css";

type Choices = {
  inviteNewContacts: boolean;
  allowSeveralCompanies: boolean;
  defaultDuties: readonly (typeof duties)[number][];
};

/** How contacts come in. Untouched, the form follows what another administrator chooses. */
export function ExtranetSettingsForm({ settings }: { settings: Choices }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [update] = useMutation(ExtranetSettingsFormMutationDocument);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();
  const form = useForm<Choices>({ defaultValues: choicesOf(settings) });
  const { isDirty, isSubmitting } = useFormState({ control: form.control });

  const follow = useEffectEvent(() => form.reset(choicesOf(settings), { keepFieldsRef: true }));
  useEffect(() => {
    if (!isDirty) follow();
  }, [settings, isDirty]);

  async function submit(choices: Choices) {
    setOutcome(undefined);
    const input = { ...choices, defaultDuties: [...choices.defaultDuties] };
    const result = await update({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.updateExtranetSettings;
    if (!answer)
      return setOutcome({
        kind: "refusal",
        words: t`Le serveur ne répond pas. Vos choix sont gardés : réessayez dans un instant.`,
      });
    if (isRefusal(answer)) return setOutcome({ kind: "refusal", words: answer.message });
    form.reset(choicesOf(answer), { keepFieldsRef: true });
    setOutcome({ kind: "success", words: t`Les réglages sont enregistrés.` });
  }

  return (
    <form noValidate className={styles.choicesForm} onSubmit={form.handleSubmit(submit)}>
      <ChoiceSwitch
        control={form.control}
        name="inviteNewContacts"
        label={t`Proposer d’inviter chaque nouveau contact`}
        description={t`La case « Inviter ce Contact à accéder à l’Extranet de son Entreprise » est alors cochée d’avance ; l’invitation part à l’enregistrement de sa fiche.`}
      />
      <ChoiceSwitch
        control={form.control}
        name="allowSeveralCompanies"
        label={t`Permettre à un compte d’accéder à plusieurs entreprises sans lien entre elles`}
        description={t`Une maison-mère et ses filiales le peuvent toujours.`}
      />
      <Controller
        name="defaultDuties"
        control={form.control}
        render={({ field }) => (
          <Checkbox.Group
            label={t`Droits donnés aux nouveaux contacts`}
            description={t`Ceux d’un contact qui n’est pas le contact principal, tant que vous n’en décidez pas autrement sur sa fiche.`}
            value={[...field.value]}
            onChange={(chosen) => field.onChange(duties.filter((duty) => chosen.includes(duty)))}
          >
            <div className={styles.choices}>
              {duties.map((duty) => (
                <Checkbox key={duty} value={duty} label={dutyLabels[duty][locale]} />
              ))}
            </div>
          </Checkbox.Group>
        )}
      />
      {outcome && (outcome.kind === "refusal" || !isDirty) && (
        <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>
      )}
      <div className={styles.buttons}>
        <Button type="submit" variant="default" loading={isSubmitting} disabled={!isDirty}>
          <Trans>Enregistrer</Trans>
        </Button>
      </div>
    </form>
  );
}

type ChoiceSwitchProps = {
  control: Control<Choices>;
  name: "inviteNewContacts" | "allowSeveralCompanies";
  label: string;
  description: string;
};

function ChoiceSwitch({ control, name, ...words }: ChoiceSwitchProps) {
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { value, onChange, ref } }) => (
        <Switch ref={ref} checked={value} onChange={(event) => onChange(event.currentTarget.checked)} {...words} />
      )}
    />
  );
}

function choicesOf({ allowSeveralCompanies, defaultDuties, inviteNewContacts }: Choices): Choices {
  // Always in the order of the list: the same duties ticked in another order are no change.
  return {
    allowSeveralCompanies,
    inviteNewContacts,
    defaultDuties: duties.filter((duty) => defaultDuties.includes(duty)),
  };
}
