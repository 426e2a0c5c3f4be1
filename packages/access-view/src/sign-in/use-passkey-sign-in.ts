import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { browserSupportsWebAuthnAutofill, WebAuthnAbortService } from "@simplewebauthn/browser";
import { useEffect, useEffectEvent, useState } from "react";
import { BeginPasskeySignInDocument, SignInWithPasskeyDocument, type Locale } from "../gql/graphql.ts";
import { performCeremony } from "../passkeys/browser-passkeys.ts";
import { usePasskeyFailureWords } from "../passkeys/use-passkey-failure-words.ts";
import { isRefusal } from "../refusal.ts";

type OnSignedIn = (locale: Locale) => Promise<void> | void;

/** Signs in with a passkey, asked for by a button or chosen among what the browser offers under the address. */
export function usePasskeySignIn(onSignedIn: OnSignedIn) {
  const { t } = useLingui();
  const failures = usePasskeyFailureWords();
  const [begin] = useMutation(BeginPasskeySignInDocument, { fetchPolicy: "no-cache" });
  const [present] = useMutation(SignInWithPasskeyDocument, { fetchPolicy: "no-cache" });
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const unreachable = t`La connexion n’a pas abouti. Réessayez dans un instant.`;

  async function signIn(responseJson: string): Promise<void> {
    const result = await present({ variables: { input: { responseJson } } }).catch(() => undefined);
    const answer = result?.data?.signInWithPasskey;
    if (!answer) return setRefusal(unreachable);
    if (isRefusal(answer)) return setRefusal(answer.message);
    await onSignedIn(answer.locale);
  }

  async function ask(): Promise<void> {
    setRefusal(undefined);
    const begun = (await begin().catch(() => undefined))?.data?.beginPasskeySignIn;
    if (!begun) return setRefusal(unreachable);
    if (isRefusal(begun)) return setRefusal(begun.message);
    const answer = await performCeremony(begun);
    if ("failure" in answer) return setRefusal(failures[answer.failure]);
    await signIn(answer.responseJson);
  }

  /** What the browser offers under the address field. Without an answer it waits for ever, and disturbs nobody. */
  const offer = useEffectEvent(async (isGone: () => boolean) => {
    if (!(await browserSupportsWebAuthnAutofill().catch(() => false)) || isGone()) return;
    const begun = (await begin().catch(() => undefined))?.data?.beginPasskeySignIn;
    if (!begun || isRefusal(begun) || isGone()) return;
    const answer = await performCeremony(begun, true);
    if ("responseJson" in answer && !isGone()) await signIn(answer.responseJson);
  });
  useEffect(() => {
    let isGone = false;
    void offer(() => isGone);
    return () => {
      isGone = true;
      WebAuthnAbortService.cancelCeremony();
    };
  }, []);

  return {
    refusal,
    forget: () => setRefusal(undefined),
    isBusy,
    ask: async () => {
      setIsBusy(true);
      await ask();
      setIsBusy(false);
    },
  };
}
