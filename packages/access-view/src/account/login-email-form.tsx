import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, TextInput } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { RequestLoginEmailChangeDocument, type RefusalCode } from "../gql/graphql.ts";
import { PasswordField } from "../passwords/password-field.tsx";
import { isRefusal } from "../refusal.ts";
import styles from "./account.module.css";

const change = z.object({ newEmail: z.email(), currentPassword: z.string().check(z.minLength(1)) });
type Change = z.infer<typeof change>;

const fieldOfRefusal: Partial<Record<RefusalCode, keyof Change>> = {
  WRONG_PASSWORD: "currentPassword",
  EMAIL_INVALID: "newEmail",
  LOGIN_EMAIL_UNCHANGED: "newEmail",
};

type LoginEmailFormProps = { email: string; onClose: () => void; onAsked: () => void };

export function LoginEmailForm({ email, onClose, onAsked }: LoginEmailFormProps) {
  const { t } = useLingui();
  const [request] = useMutation(RequestLoginEmailChangeDocument);
  const [refusal, setRefusal] = useState<string>();
  const form = useForm<Change>({
    resolver: zodResolver(change),
    defaultValues: { newEmail: "", currentPassword: "" },
  });
  const { errors, isSubmitting } = form.formState;
  const { setFocus } = form;
  useEffect(() => setFocus("newEmail"), [setFocus]);

  const submit = form.handleSubmit(async (input) => {
    setRefusal(undefined);
    const result = await request({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.requestLoginEmailChange;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if (!isRefusal(answer)) {
      onAsked();
      return onClose();
    }
    const field = fieldOfRefusal[answer.code];
    if (field) form.setError(field, { type: "refusal", message: answer.message }, { shouldFocus: true });
    else setRefusal(answer.message);
  });
  const told = (field: keyof Change) => (errors[field]?.type === "refusal" ? errors[field].message : undefined);

  return (
    <form className={styles.stack} noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.fields}>
        <TextInput
          type="email"
          autoComplete="email"
          label={t`Nouvelle adresse e-mail`}
          error={
            errors.newEmail && (told("newEmail") ?? t`Saisissez une adresse e-mail, par exemple marion@exemple.fr.`)
          }
          {...form.register("newEmail")}
        />
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          autoComplete="current-password"
          label={t`Votre mot de passe`}
          error={errors.currentPassword && (told("currentPassword") ?? t`Saisissez votre mot de passe.`)}
          {...form.register("currentPassword")}
        />
      </div>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Group gap={8}>
        <Button type="submit" loading={isSubmitting}>
          <Trans>Envoyer les deux messages</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
      </Group>
    </form>
  );
}
