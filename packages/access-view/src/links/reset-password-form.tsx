import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { Door, type Dress } from "../door/door.tsx";
import styles from "../door/door.module.css";
import { ResetPasswordFormDocument } from "../gql/graphql.ts";
import { NewPasswordField } from "../passwords/new-password-field.tsx";
import { isRefusal } from "../refusal.ts";
import { isDeadLink } from "./dead-codes.ts";
import type { LinkedPage } from "./linked-page-screen.tsx";

type ResetPasswordFormProps = {
  token: string;
  page: LinkedPage;
  dress: Dress;
  onReset: () => Promise<void> | void;
  onDead: () => void;
};

export function ResetPasswordForm({ token, page, dress, onReset, onDead }: ResetPasswordFormProps) {
  const { t } = useLingui();
  const [reset] = useMutation(ResetPasswordFormDocument);
  const [refusal, setRefusal] = useState<string>();
  const form = useForm({ defaultValues: { newPassword: "" } });
  const typed = useWatch({ control: form.control, name: "newPassword" });
  const { errors, isSubmitting } = form.formState;
  const { email } = page;

  const submit = form.handleSubmit(async ({ newPassword }) => {
    setRefusal(undefined);
    const result = await reset({ variables: { input: { token, newPassword } } }).catch(() => undefined);
    const answer = result?.data?.resetPassword;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (!isRefusal(answer)) return onReset();
    if (isDeadLink(answer.code)) return onDead();
    setRefusal(answer.message);
    form.setFocus("newPassword");
  });

  return (
    <Door dress={dress} title={t`Nouveau mot de passe`}>
      <p className={styles.words}>
        <Trans>
          Pour le compte <strong>{email}</strong>. Toutes les connexions ouvertes de ce compte seront fermées.
        </Trans>
      </p>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {/* Password managers file the new password under this name. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <NewPasswordField
          label={t`Choisissez un mot de passe`}
          typed={typed}
          known={[email]}
          error={errors.newPassword?.message}
          {...form.register("newPassword", { required: t`Choisissez un mot de passe.` })}
        />
        {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
        <Button type="submit" fullWidth loading={isSubmitting}>
          <Trans>Changer le mot de passe</Trans>
        </Button>
      </form>
    </Door>
  );
}
