import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import styles from "../door/door.module.css";
import { SignInFormDocument, type Locale } from "../gql/graphql.ts";
import { PasswordField } from "../passwords/password-field.tsx";
import { isRefusal } from "../refusal.ts";

const credentials = z.object({ email: z.email(), password: z.string().check(z.minLength(1)) });

type PasswordSignInProps = {
  onSubmit: () => void;
  onSignedIn: (locale: Locale) => Promise<void> | void;
  onCodeNeeded: () => void;
};

/** The refusal is said under the fields, which keep what was typed. */
export function PasswordSignIn({ onSubmit, onSignedIn, onCodeNeeded }: PasswordSignInProps) {
  const { t } = useLingui();
  const [signIn] = useMutation(SignInFormDocument, { fetchPolicy: "no-cache" });
  const [refusal, setRefusal] = useState<string>();
  const form = useForm({ resolver: zodResolver(credentials), defaultValues: { email: "", password: "" } });
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (input) => {
    onSubmit();
    setRefusal(undefined);
    const result = await signIn({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.signIn;
    if (!answer) return setRefusal(t`La connexion n’a pas abouti. Réessayez dans un instant.`);
    if ("expiresAt" in answer) return onCodeNeeded();
    if (!isRefusal(answer)) return onSignedIn(answer.locale);
    setRefusal(answer.message);
    form.setFocus("password");
  });

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        type="email"
        // The browser offers its passkeys with the addresses it remembers.
        autoComplete="username webauthn"
        label={t`Adresse e-mail`}
        error={errors.email && t`Saisissez une adresse e-mail, par exemple marion@exemple.fr.`}
        {...form.register("email")}
      />
      <PasswordField
        autoComplete="current-password"
        label={t`Mot de passe`}
        error={errors.password && t`Saisissez votre mot de passe.`}
        {...form.register("password")}
      />
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Button type="submit" fullWidth loading={isSubmitting}>
        <Trans>Se connecter</Trans>
      </Button>
    </form>
  );
}
