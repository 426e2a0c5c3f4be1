import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { ChangePasswordFormDocument, type RefusalCode } from "../gql/graphql.ts";
import { NewPasswordField } from "../passwords/new-password-field.tsx";
import { PasswordField } from "../passwords/password-field.tsx";
import { isRefusal } from "../refusal.ts";
import styles from "./account.module.css";

type Passwords = { currentPassword: string; newPassword: string };

const fieldOfRefusal: Partial<Record<RefusalCode, keyof Passwords>> = {
  WRONG_PASSWORD: "currentPassword",
  PASSWORD_TOO_SHORT: "newPassword",
};

type ChangePasswordFormProps = { email: string; known: readonly string[] };

/** What was typed stays typed on a refusal, and is forgotten once it served. */
export function ChangePasswordForm({ email, known }: ChangePasswordFormProps) {
  const { t } = useLingui();
  const [changePassword] = useMutation(ChangePasswordFormDocument);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string }>();
  const form = useForm<Passwords>({ defaultValues: { currentPassword: "", newPassword: "" } });
  const typed = useWatch({ control: form.control, name: "newPassword" });
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (input) => {
    setOutcome(undefined);
    const result = await changePassword({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.changePassword;
    if (!answer)
      return setOutcome({
        kind: "refusal",
        words: t`Le serveur ne répond pas : le mot de passe a peut-être changé. Réessayez dans un instant.`,
      });
    if (!isRefusal(answer)) {
      form.reset();
      return setOutcome({
        kind: "success",
        words: t`Votre mot de passe est changé. Vos autres connexions sont fermées.`,
      });
    }
    const field = fieldOfRefusal[answer.code];
    if (field) form.setError(field, { type: "refusal", message: answer.message }, { shouldFocus: true });
    else setOutcome({ kind: "refusal", words: answer.message });
  });

  return (
    <form className={styles.stack} noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.fields}>
        {/* Password managers file the new password under this name. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          label={t`Mot de passe actuel`}
          autoComplete="current-password"
          error={errors.currentPassword?.message}
          {...form.register("currentPassword", { required: t`Saisissez votre mot de passe actuel.` })}
        />
        <NewPasswordField
          label={t`Nouveau mot de passe`}
          typed={typed}
          known={known}
          error={errors.newPassword?.message}
          {...form.register("newPassword", { required: t`Saisissez un nouveau mot de passe.` })}
        />
      </div>
      {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
      <Button type="submit" variant="default" loading={isSubmitting}>
        <Trans>Changer le mot de passe</Trans>
      </Button>
    </form>
  );
}
