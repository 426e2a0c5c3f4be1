import { useLingui } from "@lingui/react/macro";
import { TextInput, type TextInputProps } from "@mantine/core";
import type { Ref } from "react";

type CodeFieldProps = Omit<TextInputProps, "onChange" | "value"> & {
  ref?: Ref<HTMLInputElement>;
  value: string;
  onChange: (code: string) => void;
  /** Called as soon as the six digits are there. */
  onComplete?: (code: string) => void;
};

/** Six digits of an authenticator, however they were typed or pasted. */
export function CodeField({ onChange, onComplete, ...field }: CodeFieldProps) {
  const { t } = useLingui();
  return (
    <TextInput
      label={t`Code à six chiffres`}
      inputMode="numeric"
      autoComplete="one-time-code"
      {...field}
      onChange={({ currentTarget }) => {
        const digits = currentTarget.value.replace(/\D/gu, "").slice(0, 6);
        onChange(digits);
        if (digits.length === 6 && digits !== field.value) onComplete?.(digits);
      }}
    />
  );
}
