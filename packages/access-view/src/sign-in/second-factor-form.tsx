import { useMutation } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useEffect, useRef, useState, type FormEvent } from "react";
import styles from "../door/door.module.css";
import { SecondFactorFormDocument, type Locale } from "../gql/graphql.ts";
import { isRefusal } from "../refusal.ts";
import { CodeField } from "./code-field.tsx";

type SecondFactorFormProps = {
  onSignedIn: (locale: Locale) => Promise<void> | void;
  /** It waited too long, or the person gives up: from the beginning. */
  onStartAgain: (why?: string) => void;
};

/** The password was right: the code of the authenticator, or one kept for the day it is lost. */
export function SecondFactorForm({ onSignedIn, onStartAgain }: SecondFactorFormProps) {
  const { t } = useLingui();
  const [answerWith, { loading }] = useMutation(SecondFactorFormDocument, { fetchPolicy: "no-cache" });
  const [code, setCode] = useState("");
  const [isRecovery, setIsRecovery] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const field = useRef<HTMLInputElement>(null);

  // The step before has gone with its focus.
  useEffect(() => field.current?.focus(), [isRecovery]);

  async function send(sent: string) {
    if (loading) return;
    if (sent.trim() === "") return setRefusal(t`Saisissez votre code.`);
    setRefusal(undefined);
    const result = await answerWith({ variables: { input: { code: sent } } }).catch(() => undefined);
    const answer = result?.data?.answerSecondFactor;
    if (!answer) return setRefusal(t`La connexion n’a pas abouti. Réessayez dans un instant.`);
    if (!isRefusal(answer)) return onSignedIn(answer.locale);
    if (answer.code === "SECOND_FACTOR_EXPIRED") return onStartAgain(answer.message);
    setRefusal(answer.message);
    setCode("");
  }

  function change() {
    setIsRecovery(!isRecovery);
    setCode("");
    setRefusal(undefined);
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send(code);
      }}
    >
      <p className={styles.words}>
        {isRecovery ? (
          <Trans>Saisissez un des codes de secours que vous avez gardés. Chacun ne sert qu’une fois.</Trans>
        ) : (
          <Trans>Ouvrez votre application d’authentification et recopiez le code qu’elle affiche.</Trans>
        )}
      </p>
      {isRecovery ? (
        <TextInput
          key="recovery"
          label={t`Code de secours`}
          autoComplete="off"
          ref={field}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
      ) : (
        <CodeField key="code" ref={field} value={code} onChange={setCode} onComplete={(whole) => void send(whole)} />
      )}
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Button type="submit" fullWidth loading={loading}>
        <Trans>Valider</Trans>
      </Button>
      <Button fullWidth variant="default" onClick={change}>
        {isRecovery ? <Trans>Utiliser mon application</Trans> : <Trans>Utiliser un code de secours</Trans>}
      </Button>
      <Button fullWidth variant="subtle" onClick={() => onStartAgain()}>
        <Trans>Revenir à la connexion</Trans>
      </Button>
    </form>
  );
}
