import { useApolloClient, useMutation } from "@apollo/client/react";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import { basepath } from "../../lib/address.ts";
import { RootDocument, SignInFormDocument } from "../../gql/graphql.ts";
import { isRefusal } from "../../lib/refusal.ts";
import classes from "./access.module.css";

type Credentials = { email: string; password: string };

export function SignInForm({ next }: { next: string }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const router = useRouter();
  const [signIn] = useMutation(SignInFormDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { register, handleSubmit, formState } = useForm<Credentials>({ defaultValues: { email: "", password: "" } });

  const submit = handleSubmit(async (input) => {
    setRefusal(null);
    try {
      const { data } = await signIn({ variables: { input } });
      if (data && isRefusal(data.signIn)) return setRefusal(data.signIn.message);
      await client.query({ query: RootDocument, fetchPolicy: "network-only" });
      router.history.replace(basepath + next);
    } catch {
      setRefusal(t`La connexion n’a pas abouti. Réessayez dans un instant.`);
    }
  });

  return (
    <form className={classes.signIn} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        label={t`Adresse e-mail`}
        type="email"
        autoComplete="username"
        error={formState.errors.email?.message}
        {...register("email", { required: t`Indiquez votre adresse e-mail.` })}
      />
      <PasswordInput
        label={t`Mot de passe`}
        autoComplete="current-password"
        error={formState.errors.password?.message}
        {...register("password", { required: t`Indiquez votre mot de passe.` })}
      />
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Button type="submit" fullWidth loading={formState.isSubmitting}>
        <Trans>Se connecter</Trans>
      </Button>
    </form>
  );
}
