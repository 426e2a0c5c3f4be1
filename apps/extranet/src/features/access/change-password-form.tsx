import { useMutation } from "@apollo/client/react";
import { Button, PasswordInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import { useViewer } from "../../app/viewer.ts";
import { ChangePasswordFormDocument } from "../../gql/graphql.ts";
import { isRefusal } from "../../lib/refusal.ts";
import classes from "./access.module.css";

type Passwords = { currentPassword: string; newPassword: string };

/** What was typed stays typed on a refusal, and is forgotten once it served. */
export function ChangePasswordForm() {
  const { t } = useLingui();
  const viewer = useViewer();
  const [changePassword, { loading }] = useMutation(ChangePasswordFormDocument);
  const [outcome, setOutcome] = useState<{ kind: "success" | "refusal"; words: string } | null>(null);
  const { register, handleSubmit, reset, formState } = useForm<Passwords>({
    defaultValues: { currentPassword: "", newPassword: "" },
  });
  const { passwordMin } = limits;
  const required = t`Ce champ est à remplir.`;

  const submit = handleSubmit(async (input) => {
    setOutcome(null);
    try {
      const { data } = await changePassword({ variables: { input } });
      const result = data?.changePassword;
      if (result && isRefusal(result)) return setOutcome({ kind: "refusal", words: result.message });
      reset();
      setOutcome({ kind: "success", words: t`Votre mot de passe est changé. Vos autres connexions sont fermées.` });
    } catch {
      setOutcome({ kind: "refusal", words: t`Le mot de passe n’a pas pu être changé. Réessayez dans un instant.` });
    }
  });

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <div className={classes.fields}>
        {/* Password managers file the new password under this name. */}
        <input type="text" name="username" autoComplete="username" value={viewer.email} readOnly hidden />
        <PasswordInput
          label={t`Mot de passe actuel`}
          autoComplete="current-password"
          error={formState.errors.currentPassword?.message}
          {...register("currentPassword", { required })}
        />
        <PasswordInput
          label={t`Nouveau mot de passe`}
          description={t`${passwordMin} caractères au moins. Une phrase se retient mieux que des signes.`}
          autoComplete="new-password"
          error={formState.errors.newPassword?.message}
          {...register("newPassword", { required })}
        />
      </div>
      {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
      <Button type="submit" loading={loading}>
        <Trans>Changer le mot de passe</Trans>
      </Button>
    </form>
  );
}
