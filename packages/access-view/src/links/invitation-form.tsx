import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage, UiLink, calendarDay, formatLongDate, useLocale } from "@passerelle/ui";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { Door, type Dress } from "../door/door.tsx";
import styles from "../door/door.module.css";
import { AcceptInvitationFormDocument, type Locale } from "../gql/graphql.ts";
import { NewPasswordField } from "../passwords/new-password-field.tsx";
import { PasswordField } from "../passwords/password-field.tsx";
import { canUsePasskeys } from "../passkeys/browser-passkeys.ts";
import { isRefusal } from "../refusal.ts";
import { SecondFactorForm } from "../sign-in/second-factor-form.tsx";
import { InvitationPasskey } from "./invitation-passkey.tsx";
import { InvitationWords } from "./invitation-words.tsx";
import type { LinkedPage } from "./linked-page-screen.tsx";
import { isDeadLink } from "./dead-codes.ts";

type InvitationFormProps = {
  token: string;
  page: LinkedPage;
  dress: Dress;
  onEntered: (locale: Locale) => Promise<void> | void;
  /** The invitation was used, cancelled or replaced while the page was open. */
  onDead: () => void;
};

/** Comes in by an invitation: with a password to choose, or with the one of the account there is. */
export function InvitationForm({ token, page, dress, onEntered, onDead }: InvitationFormProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [accept] = useMutation(AcceptInvitationFormDocument, { fetchPolicy: "no-cache" });
  const [refusal, setRefusal] = useState<string>();
  const [waitsForCode, setWaitsForCode] = useState(false);
  const form = useForm({ defaultValues: { password: "" } });
  const typed = useWatch({ control: form.control, name: "password" });
  const { errors, isSubmitting } = form.formState;
  const firstName = page.firstName ?? "";
  const until = formatLongDate(calendarDay(page.expiresAt), locale);

  const submit = form.handleSubmit(async ({ password }) => {
    setRefusal(undefined);
    const input = { token, password, locale: locale === "en" ? ("EN" as const) : ("FR" as const) };
    const result = await accept({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.acceptInvitation;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    if ("expiresAt" in answer) return setWaitsForCode(true);
    if (!isRefusal(answer)) return onEntered(answer.locale);
    if (isDeadLink(answer.code)) return onDead();
    setRefusal(
      page.hasAccount && answer.code === "INVALID_CREDENTIALS"
        ? t`Ce n’est pas le mot de passe de ce compte. Réessayez, ou choisissez-en un nouveau.`
        : answer.message,
    );
    form.setFocus("password");
  });
  const password = form.register("password", {
    required: page.hasAccount ? t`Saisissez votre mot de passe.` : t`Choisissez un mot de passe.`,
  });

  if (waitsForCode)
    return (
      <Door dress={dress} title={t`Votre code de connexion`}>
        <SecondFactorForm
          onSignedIn={onEntered}
          onStartAgain={(why) => {
            setRefusal(why);
            setWaitsForCode(false);
          }}
        />
      </Door>
    );
  return (
    <Door dress={dress} title={firstName ? t`Bienvenue ${firstName}` : t`Bienvenue`}>
      <InvitationWords page={page} />
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {/* Password managers file the password under this name. */}
        <input type="text" name="username" autoComplete="username" value={page.email} readOnly hidden />
        {page.hasAccount ? (
          <PasswordField
            label={t`Votre mot de passe`}
            autoComplete="current-password"
            error={errors.password?.message}
            {...password}
          />
        ) : (
          <NewPasswordField
            label={t`Choisissez un mot de passe`}
            typed={typed}
            known={[page.firstName, page.lastName, page.email, page.companyName, page.organisationName]}
            error={errors.password?.message}
            {...password}
          />
        )}
        {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
        <Button type="submit" fullWidth loading={isSubmitting}>
          {page.kind === "STAFF_INVITATION" ? <Trans>Rejoindre l’équipe</Trans> : <Trans>Accéder à mon espace</Trans>}
        </Button>
      </form>
      {canUsePasskeys() && (page.hasPasskey || !page.hasAccount) && (
        <InvitationPasskey token={token} hasAccount={page.hasAccount} onEntered={onEntered} onDead={onDead} />
      )}
      {page.hasAccount && (
        <UiLink href="/forgotten-password">
          <Trans>Mot de passe oublié ?</Trans>
        </UiLink>
      )}
      <p className={styles.note}>
        <Trans>Ce lien vous est personnel. Il s’ouvre une seule fois, jusqu’au {until} inclus.</Trans>
      </p>
    </Door>
  );
}
