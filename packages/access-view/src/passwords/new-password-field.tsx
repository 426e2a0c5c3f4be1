import { useLingui } from "@lingui/react/macro";
import type { PasswordInputProps } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { PasswordField } from "./password-field.tsx";
import { StrengthMeter } from "./strength-meter.tsx";

type NewPasswordFieldProps = Omit<PasswordInputProps, "value" | "label"> & {
  label?: string;
  /** What was typed so far. */
  typed: string;
  /** Names and addresses that a stranger would try first. */
  known?: readonly (string | null | undefined)[];
};

/** A password to choose: the rule before, the strength while typing, in words. */
export function NewPasswordField({ typed, known, label, ...field }: NewPasswordFieldProps) {
  const { t } = useLingui();
  const { passwordMin } = limits;
  return (
    <div>
      <PasswordField
        label={label ?? t`Mot de passe`}
        description={t`${passwordMin} caractères au moins. Une phrase se retient mieux que des signes.`}
        autoComplete="new-password"
        {...field}
      />
      <StrengthMeter typed={typed} known={known} />
    </div>
  );
}
