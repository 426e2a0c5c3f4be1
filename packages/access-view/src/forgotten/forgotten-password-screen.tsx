import { useMutation, useQuery } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { InlineMessage, UiLink } from "@passerelle/ui";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { Door } from "../door/door.tsx";
import styles from "../door/door.module.css";
import { ForgottenPasswordScreenDocument, RequestPasswordResetDocument } from "../gql/graphql.ts";
import { isRefusal } from "../refusal.ts";
import { ResetAsked } from "./reset-asked.tsx";

const request = z.object({ email: z.email() });

/** Asks for a link. The answer is the same for every address: the page tells nobody who has an account. */
export function ForgottenPasswordScreen() {
  const { t } = useLingui();
  const { data } = useQuery(ForgottenPasswordScreenDocument);
  const [ask] = useMutation(RequestPasswordResetDocument);
  const [asked, setAsked] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const form = useForm({ resolver: zodResolver(request), defaultValues: { email: "" } });
  const { errors, isSubmitting } = form.formState;
  const dress = data?.branding ?? { name: "Passerelle" };

  const submit = form.handleSubmit(async ({ email }) => {
    setRefusal(undefined);
    const result = await ask({ variables: { input: { email } } }).catch(() => undefined);
    const answer = result?.data?.requestPasswordReset;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (isRefusal(answer)) return setRefusal(answer.message);
    setAsked(email);
  });

  if (asked) return <ResetAsked email={asked} dress={dress} onOtherAddress={() => setAsked(undefined)} />;
  return (
    <Door dress={dress} title={t`Mot de passe oublié`} footer={<BackToSignIn />}>
      <p className={styles.words}>
        <Trans>
          Indiquez l’adresse avec laquelle vous vous connectez. Vous y recevrez un lien pour choisir un nouveau mot de
          passe.
        </Trans>
      </p>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          type="email"
          autoComplete="username"
          label={t`Adresse e-mail`}
          error={errors.email && t`Saisissez une adresse e-mail, par exemple marion@exemple.fr.`}
          {...form.register("email")}
        />
        {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
        <Button type="submit" fullWidth loading={isSubmitting}>
          <Trans>Recevoir un lien</Trans>
        </Button>
      </form>
    </Door>
  );
}

function BackToSignIn() {
  return (
    <UiLink href="/sign-in">
      <Trans>Revenir à la connexion</Trans>
    </UiLink>
  );
}
