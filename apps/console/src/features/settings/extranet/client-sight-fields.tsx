import { useLingui } from "@lingui/react/macro";
import { NumberInput, Radio, Switch } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { Controller, useFormState, type Control, type UseFormReturn } from "react-hook-form";
import styles from "../settings.module.css";
import type { ClientSightFacts } from "./client-sight-facts.ts";

/** Each choice says what the client then sees. */
export function ClientSightFields({ form: { control } }: { form: UseFormReturn<ClientSightFacts> }) {
  const { t } = useLingui();
  const { errors } = useFormState({ control });
  return (
    <>
      <Controller
        name="deletedSessionDisplay"
        control={control}
        render={({ field: { name, value, onChange } }) => (
          <Radio.Group
            name={name}
            label={t`Quand une session est supprimée, le client`}
            description={t`Ses documents restent dans sa page « Documents » dans les deux cas. Le choix vaut aussi pour les sessions déjà dans la corbeille.`}
            value={value}
            onChange={onChange}
          >
            <div className={styles.choices}>
              <Radio
                value="CANCELLED"
                label={t`la voit encore, avec la mention « Annulé »`}
                description={t`Elle reste dans sa liste et sur sa page ; il ne peut plus y envoyer de documents.`}
              />
              <Radio
                value="HIDDEN"
                label={t`ne la voit plus`}
                description={t`Elle quitte ses listes, son agenda et ses recherches.`}
              />
            </div>
          </Radio.Group>
        )}
      />
      <ChoiceSwitch
        control={control}
        name="notifyLearnerRemoval"
        label={t`Prévenir le client quand un apprenant est retiré d’une session`}
        description={t`Une notification nomme l’apprenant dans l’extranet ; aucun mail ne part. Désactivé, le client ne reçoit rien.`}
      />
      <ChoiceSwitch
        control={control}
        name="autoPublishSessions"
        label={t`Rendre une session visible à la première inscription`}
        description={t`Dès qu’un premier apprenant de l’entreprise est inscrit, ses contacts voient la session. Sinon, vous la rendez visible vous-même.`}
      />
      <Controller
        name="trashDays"
        control={control}
        render={({ field: { value, onChange, onBlur, ref } }) => (
          <NumberInput
            ref={ref}
            label={t`Conservation dans la corbeille, en jours`}
            description={t`Ce délai passé, ce qui a été supprimé l’est définitivement. Le client n’y voit aucune différence.`}
            error={
              errors.trashDays &&
              t`Indiquez un nombre entier de jours, de ${limits.trashDaysMin} à ${limits.trashDaysMax}.`
            }
            allowDecimal={false}
            allowNegative={false}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
            maw={320}
          />
        )}
      />
    </>
  );
}

type ChoiceSwitchProps = {
  control: Control<ClientSightFacts>;
  name: "notifyLearnerRemoval" | "autoPublishSessions";
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
