import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";

/** What the browser is asked to do, as the API wrote it. */
export type Ceremony = { kind: "CREATE" | "PRESENT"; optionsJson: string };

/** The person closed the browser's window, or had no passkey to present; or the browser refused to ask. */
export type PasskeyFailure = "CANCELLED" | "ALREADY_THERE" | "IMPOSSIBLE";
export type PasskeyAnswer = { responseJson: string } | { failure: PasskeyFailure };

export const canUsePasskeys = browserSupportsWebAuthn;

/** Runs the ceremony in the browser's own window; never throws. */
export async function performCeremony({ kind, optionsJson }: Ceremony, useAutofill = false): Promise<PasskeyAnswer> {
  try {
    const options: unknown = JSON.parse(optionsJson);
    const response =
      kind === "CREATE"
        ? await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
        : await startAuthentication({
            optionsJSON: options as PublicKeyCredentialRequestOptionsJSON,
            useBrowserAutofill: useAutofill,
            verifyBrowserAutofillInput: false,
          });
    return { responseJson: JSON.stringify(response) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function failureOf(error: unknown): PasskeyFailure {
  if (error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED")
    return "ALREADY_THERE";
  const name = error instanceof Error ? error.name : "";
  return name === "NotAllowedError" || name === "AbortError" ? "CANCELLED" : "IMPOSSIBLE";
}
