import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { refuse } from "#platform/failure";

/** What a browser answered, as far as it can be read without trusting it. */
export interface BrowserAnswer {
  id: string;
  challenge: string;
  json: unknown;
}

/** Larger than any answer of a device, attestations included. */
const longest = 20_000;

/** Reads the answer of a browser; what has not the shape of one is refused, and nothing of it is repeated. */
export function readAnswer(responseJson: string): BrowserAnswer {
  if (responseJson.length > longest) refuse("PASSKEY_REFUSED");
  try {
    const json = JSON.parse(responseJson) as { id?: unknown; rawId?: unknown; response?: { clientDataJSON?: unknown } };
    const { challenge } = JSON.parse(
      Buffer.from(String(json.response?.clientDataJSON), "base64url").toString("utf8"),
    ) as { challenge?: unknown };
    if (typeof json.id === "string" && json.id === json.rawId && isChallenge(challenge))
      return { id: json.id, challenge, json };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  refuse("PASSKEY_REFUSED");
}

const isChallenge = (text: unknown): text is string => typeof text === "string" && /^[\w-]{43}$/.test(text);

/** The library looks at every field before it believes it. */
export const asRegistration = ({ json }: BrowserAnswer): RegistrationResponseJSON => json as RegistrationResponseJSON;
export const asAuthentication = ({ json }: BrowserAnswer): AuthenticationResponseJSON =>
  json as AuthenticationResponseJSON;
