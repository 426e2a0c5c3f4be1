import { useLingui } from "@lingui/react/macro";
import { NumberInput, Radio, Select, TextInput, Group } from "@mantine/core";
import {
  limits,
  sessionKindLabels,
  sessionKinds,
  sessionModalities,
  sessionModalityLabels,
} from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { Controller, useFormState, type Control, type FieldError } from "react-hook-form";
import styles from "../planning.module.css";
import { ProgrammeSelect, type ProgrammeChoice } from "./programme-select.tsx";

/** What a session is, whether it is new or changed. */
export type Identity = {
  programme: ProgrammeChoice | null;
  title: string;
  reference: string;
  kind: "INTER" | "INTRA";
  modality: "ON_SITE" | "REMOTE" | "MIXED" | "E_LEARNING";
  capacity: number | "";
  centreId: string;
};

type IdentityFieldsProps = {
  control: Control<Identity>;
  centres: readonly { value: string; label: string }[];
  /** A new one may leave its title and its reference to the house. */
  isNew: boolean;
  onProgramme?: (programme: ProgrammeChoice | null) => void;
};

export function IdentityFields({ control, centres, isNew, onProgramme }: IdentityFieldsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { errors } = useFormState({ control });

  return (
    <>
      <Controller
        control={control}
        name="programme"
        render={({ field }) => (
          <ProgrammeSelect
            programme={field.value}
            onChoose={(programme) => {
              field.onChange(programme);
              onProgramme?.(programme);
            }}
            description={isNew ? undefined : t`Une autre formation est prise dans sa version actuelle.`}
            error={errors.programme && said(errors.programme as FieldError)}
          />
        )}
      />
      <Controller
        control={control}
        name="title"
        render={({ field }) => (
          <TextInput
            {...field}
            label={t`Intitulé`}
            description={isNew ? t`Celui de la formation, si vous le laissez vide.` : undefined}
            withAsterisk={!isNew}
            autoComplete="off"
            error={
              errors.title &&
              (said(errors.title) ??
                (isNew
                  ? t`Choisissez une formation, ou écrivez un intitulé.`
                  : t`Indiquez l’intitulé, en 200 caractères au plus.`))
            }
          />
        )}
      />
      <div className={styles.pair}>
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <Radio.Group
              {...field}
              label={t`Type`}
              error={errors.kind && said(errors.kind)}
              description={t`Inter : plusieurs entreprises. Intra : une seule.`}
            >
              <Group gap={16} mt={8}>
                {sessionKinds.map((kind) => (
                  <Radio key={kind} value={kind} label={sessionKindLabels[kind][locale]} />
                ))}
              </Group>
            </Radio.Group>
          )}
        />
        <Controller
          control={control}
          name="modality"
          render={({ field: { value, onChange, onBlur, ref } }) => (
            <Select
              ref={ref}
              label={t`Modalité`}
              allowDeselect={false}
              data={sessionModalities.map((each) => ({ value: each, label: sessionModalityLabels[each][locale] }))}
              value={value}
              onChange={(next) => next && onChange(next)}
              onBlur={onBlur}
            />
          )}
        />
      </div>
      <div className={styles.pair}>
        <Controller
          control={control}
          name="reference"
          render={({ field }) => (
            <TextInput
              {...field}
              label={t`Référence`}
              placeholder={isNew ? t`Automatique, comme SES-2027-0118` : undefined}
              withAsterisk={!isNew}
              autoComplete="off"
              error={
                errors.reference &&
                (said(errors.reference) ?? t`Indiquez une référence, en ${limits.reference} caractères au plus.`)
              }
            />
          )}
        />
        <Controller
          control={control}
          name="capacity"
          render={({ field: { value, onChange, onBlur, ref } }) => (
            <NumberInput
              ref={ref}
              label={t`Places`}
              placeholder={t`Sans limite`}
              value={value}
              onChange={(next) => onChange(typeof next === "number" ? next : "")}
              onBlur={onBlur}
              min={1}
              max={limits.capacity}
              allowDecimal={false}
              error={errors.capacity && (said(errors.capacity) ?? t`Indiquez un nombre de places, ou laissez vide.`)}
            />
          )}
        />
      </div>
      {(centres.length > 1 || !isNew) && (
        <Controller
          control={control}
          name="centreId"
          render={({ field: { value, onChange, onBlur, ref } }) => (
            <Select
              ref={ref}
              label={t`Centre`}
              allowDeselect={false}
              data={[...centres]}
              value={value || null}
              onChange={(next) => next && onChange(next)}
              onBlur={onBlur}
              error={errors.centreId && (said(errors.centreId) ?? t`Choisissez le centre.`)}
            />
          )}
        />
      )}
    </>
  );
}

function said(error: FieldError): string | undefined {
  return error.type === "refusal" ? error.message : undefined;
}
