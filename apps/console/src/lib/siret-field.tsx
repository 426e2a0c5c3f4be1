import { useLingui } from "@lingui/react/macro";
import { TextInput, type TextInputProps } from "@mantine/core";
import { isValidSiret, normaliseSiret } from "@passerelle/schema/vocabulary";
import { IconCircleCheck } from "@tabler/icons-react";

type SiretFieldProps = Omit<TextInputProps, "value" | "onChange"> & {
  value: string;
  onChange: (siret: string) => void;
};

/** Fourteen digits and their key, judged while they are typed: a slip is seen before anything is sent. */
export function SiretField({ value, onChange, error, ...rest }: SiretFieldProps) {
  const { t } = useLingui();
  const digits = normaliseSiret(value);
  const isComplete = /^\d{14}$/.test(digits);
  const isValid = isComplete && isValidSiret(digits);
  const slip = digits !== "" && !/^\d{0,14}$/.test(digits);
  const found =
    (slip && t`Un SIRET ne compte que quatorze chiffres.`) ||
    (isComplete && !isValid && t`La clé de ce SIRET est fausse : vérifiez les chiffres recopiés.`);

  return (
    <TextInput
      label={t`SIRET`}
      inputMode="numeric"
      autoComplete="off"
      {...rest}
      description={isValid ? t`SIRET valable` : t`Quatorze chiffres, avec ou sans espaces`}
      rightSection={isValid ? <IconCircleCheck size={16} color="var(--positive)" aria-hidden /> : undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={found || error}
    />
  );
}
