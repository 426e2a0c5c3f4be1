import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, PasswordInput, Stack } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { ChangePasswordFormMutationDocument, type RefusalCode } from "#gql";
import { isRefusal } from "#lib/refusal.ts";

const passwords = z.object({ currentPassword: z.string().min(1), newPassword: z.string().min(1) });
type Passwords = z.infer<typeof passwords>;

const fieldOfRefusal: Partial<Record<RefusalCode, keyof Passwords>> = {
  WRONG_PASSWORD: "currentPassword",
  PASSWORD_TOO_SHORT: "newPassword",
};

/** How long a password must be is the server's rule: its refusal lands under the field it speaks of. */
export function ChangePasswordForm() {
  const { t } = useLingui();
  const [changePassword] = useMutation(ChangePasswordFormMutationDocument);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();
  const form = useForm<Passwords>({
    resolver: zodResolver(passwords),
    defaultValues: { currentPassword: "", newPassword: "" },
  });
  const { errors, isSubmitting } = form.formState;
  const toggle = { "aria-label": t`Afficher ou masquer le mot de passe` };

  async function submit(input: Passwords) {
    setOutcome(undefined);
    const result = await changePassword({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.changePassword;
    if (!answer)
      return setOutcome({
        kind: "refusal",
        words: t`Le serveur ne répond pas : le mot de passe a peut-être changé. Réessayez dans un instant.`,
      });
    if (isRefusal(answer)) return refuse(answer.code, answer.message);
    form.reset();
    setOutcome({ kind: "success", words: t`Votre mot de passe est changé.` });
  }

  function refuse(code: RefusalCode, message: string) {
    const field = fieldOfRefusal[code];
    if (field) form.setError(field, { type: "refusal", message }, { shouldFocus: true });
    else setOutcome({ kind: "refusal", words: message });
  }

  return (
    <form noValidate onSubmit={form.handleSubmit(submit)}>
      <Stack gap={12} maw={360}>
        <PasswordInput
          {...form.register("currentPassword")}
          autoComplete="current-password"
          label={t`Mot de passe actuel`}
          error={
            errors.currentPassword && (refusalOf(errors.currentPassword) ?? t`Saisissez votre mot de passe actuel.`)
          }
          visibilityToggleButtonProps={toggle}
        />
        <PasswordInput
          {...form.register("newPassword")}
          autoComplete="new-password"
          label={t`Nouveau mot de passe`}
          error={errors.newPassword && (refusalOf(errors.newPassword) ?? t`Saisissez un nouveau mot de passe.`)}
          visibilityToggleButtonProps={toggle}
        />
        {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
        <div>
          <Button type="submit" variant="default" loading={isSubmitting}>
            <Trans>Changer le mot de passe</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function refusalOf(error: { type?: unknown; message?: string }): string | undefined {
  return error.type === "refusal" ? error.message : undefined;
}
