import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { SignInFormMutationDocument, type Locale } from "#gql";
import { isRefusal } from "#lib/refusal.ts";

const credentials = z.object({ email: z.email(), password: z.string().min(1) });
type Credentials = z.infer<typeof credentials>;

type SignInFormProps = { onSignedIn: (locale: Locale) => Promise<void> | void };

/** The refusal is said under the fields, which keep what was typed. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const { t } = useLingui();
  const [signIn] = useMutation(SignInFormMutationDocument);
  const [refusal, setRefusal] = useState<string>();
  const form = useForm<Credentials>({ resolver: zodResolver(credentials), defaultValues: { email: "", password: "" } });
  const { errors, isSubmitting } = form.formState;

  async function submit(input: Credentials) {
    setRefusal(undefined);
    const result = await signIn({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.signIn;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) {
      setRefusal(answer.message);
      return form.setFocus("password");
    }
    await onSignedIn(answer.locale);
  }

  return (
    <form noValidate onSubmit={form.handleSubmit(submit)}>
      <Stack gap={16}>
        <TextInput
          {...form.register("email")}
          type="email"
          autoComplete="username"
          label={t`Adresse e-mail`}
          error={errors.email && t`Saisissez une adresse e-mail, par exemple marion@exemple.fr.`}
        />
        <PasswordInput
          {...form.register("password")}
          autoComplete="current-password"
          label={t`Mot de passe`}
          error={errors.password && t`Saisissez votre mot de passe.`}
          visibilityToggleButtonProps={{ "aria-label": t`Afficher ou masquer le mot de passe` }}
        />
        {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
        <Button type="submit" fullWidth loading={isSubmitting}>
          <Trans>Se connecter</Trans>
        </Button>
      </Stack>
    </form>
  );
}
