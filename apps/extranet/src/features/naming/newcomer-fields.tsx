import { TextInput } from "@mantine/core";
import { useFormState, type Control, type UseFormRegister } from "react-hook-form";
import * as z from "zod/mini";
import { useLingui } from "@lingui/react/macro";
import { calendarDay } from "@passerelle/ui";
import type { NamingForm } from "./draft.ts";
import classes from "./naming.module.css";

type NewcomerFieldsProps = { index: number; control: Control<NamingForm>; register: UseFormRegister<NamingForm> };

/** Somebody whom the organisation does not know yet. */
export function NewcomerFields({ index, control, register }: NewcomerFieldsProps) {
  const { t } = useLingui();
  const errors = useFormState({ control }).errors.places?.[index];
  const required = (value: string) => value.trim() !== "" || t`Ce champ est à remplir.`;
  return (
    <div className={classes.newcomer}>
      <TextInput
        label={t`Prénom`}
        autoComplete="off"
        error={errors?.firstName?.message}
        {...register(`places.${index}.firstName`, { validate: required })}
      />
      <TextInput
        label={t({ message: "Nom", context: "of a family" })}
        autoComplete="off"
        error={errors?.lastName?.message}
        {...register(`places.${index}.lastName`, { validate: required })}
      />
      <TextInput
        type="email"
        label={t`Adresse e-mail (facultatif)`}
        autoComplete="off"
        error={errors?.email?.message}
        {...register(`places.${index}.email`, {
          validate: (email) =>
            email.trim() === "" ||
            z.email().safeParse(email.trim()).success ||
            t`Saisissez une adresse e-mail, par exemple marie@exemple.fr.`,
        })}
      />
      <TextInput
        type="date"
        label={t`Date de naissance (facultatif)`}
        max={calendarDay(new Date())}
        error={errors?.birthDate?.message}
        {...register(`places.${index}.birthDate`)}
      />
    </div>
  );
}
