import { useLingui } from "@lingui/react/macro";
import { PasswordInput, type PasswordInputProps } from "@mantine/core";

/** A password that can be read again before it is sent, by the keyboard too. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useLingui();
  return (
    <PasswordInput
      {...props}
      visibilityToggleButtonProps={{ "aria-label": t`Afficher ou masquer le mot de passe`, tabIndex: 0 }}
    />
  );
}
