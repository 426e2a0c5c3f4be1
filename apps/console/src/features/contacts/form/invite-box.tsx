import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { Controller, type Control } from "react-hook-form";
import type { ContactForm } from "./contact-form.ts";

type InviteBoxProps = {
  control: Control<ContactForm>;
  /** Why nobody can be invited with what is typed so far. */
  reason: string | undefined;
};

/** The invitation leaves when the form is saved, and not before. */
export function InviteBox({ control, reason }: InviteBoxProps) {
  const { t } = useLingui();
  return (
    <Controller
      control={control}
      name="invite"
      render={({ field }) => (
        <Checkbox
          ref={field.ref}
          label={t`Inviter ce Contact à accéder à l’Extranet de son Entreprise`}
          description={reason ?? t`L’invitation part par e-mail à l’enregistrement, pas avant.`}
          disabled={reason !== undefined}
          checked={field.value && reason === undefined}
          onChange={(event) => field.onChange(event.currentTarget.checked)}
        />
      )}
    />
  );
}
