import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, TextInput, Tooltip } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { IconX } from "@tabler/icons-react";
import { useFormState, useWatch, type UseFormReturn } from "react-hook-form";
import { RoleFields, type CentreChoice } from "../role-fields.tsx";
import styles from "../users.module.css";
import type { NewUser, NewUsers } from "./new-users.ts";

type NewUserFieldsProps = {
  form: UseFormReturn<NewUsers>;
  index: number;
  centres: readonly CentreChoice[];
  /** Absent for the only one. */
  onRemove?: () => void;
};

export function NewUserFields({ form, index, centres, onRemove }: NewUserFieldsProps) {
  const { t } = useLingui();
  const number = index + 1;
  const user = useWatch({ control: form.control, name: `users.${index}` });
  // Subscribed to here: the compiler would not render these fields again for a form that is the same object.
  const errors = useFormState({ control: form.control }).errors.users?.[index];
  const said = (field: keyof NewUser, otherwise: string) => {
    const error = errors?.[field];
    return error && (error.type === "refusal" && error.message ? error.message : otherwise);
  };

  return (
    <fieldset className={styles.person} aria-label={t`Personne ${number}`}>
      {onRemove && (
        <div className={styles.personHead}>
          <p className={styles.legend} aria-hidden>
            <Trans>Personne {number}</Trans>
          </p>
          <Tooltip label={t`Ne pas ajouter cette personne`}>
            <ActionIcon aria-label={t`Ne pas ajouter la personne ${number}`} onClick={onRemove}>
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        </div>
      )}
      <div className={styles.names}>
        <TextInput
          {...form.register(`users.${index}.firstName`)}
          label={t`Prénom`}
          data-autofocus={index === 0 || undefined}
          maxLength={100}
          autoComplete="off"
          error={said("firstName", t`Indiquez le prénom.`)}
        />
        <TextInput
          {...form.register(`users.${index}.lastName`)}
          label={t({ message: "Nom", context: "of a family" })}
          maxLength={100}
          autoComplete="off"
          error={said("lastName", t`Indiquez le nom.`)}
        />
      </div>
      <TextInput
        {...form.register(`users.${index}.email`)}
        type="email"
        label={t`Adresse e-mail`}
        autoComplete="off"
        error={said("email", t`Saisissez une adresse e-mail, par exemple marion@exemple.fr.`)}
      />
      <TextInput
        {...form.register(`users.${index}.phone`)}
        type="tel"
        label={t`Téléphone donné aux clients`}
        description={t`Donné dans les propositions de dates que cette personne envoie.`}
        maxLength={limits.phone}
        autoComplete="off"
      />
      <RoleFields
        role={user.role}
        centreIds={user.centreIds}
        centres={centres}
        onRole={(role) => form.setValue(`users.${index}.role`, role, { shouldDirty: true })}
        onCentres={(chosen) => form.setValue(`users.${index}.centreIds`, chosen, { shouldDirty: true })}
        centresError={errors?.centreIds && t`Choisissez au moins un centre.`}
      />
    </fieldset>
  );
}
