import { generate } from "otplib";
import { expect } from "vitest";
import { codeOf } from "./acts.js";
import { ApiClient } from "./api-client.js";
import { password } from "./builders.js";
import type { TestHouse } from "./open-test-house.js";

export type Told = Record<string, unknown> & { code?: string; codes: string[]; secret: string };

/** How long a code holds, in milliseconds. */
export const half = 30 * 1000;

const shown: Record<string, string> = {
  beginAuthenticator: "... on AuthenticatorSecret { secret uri }",
  confirmAuthenticator: "... on RecoveryCodes { codes }",
  renewRecoveryCodes: "... on RecoveryCodes { codes }",
};

/** A mutation about the means to sign in: what it told, or the code of what failed. */
export async function act(by: ApiClient, field: string, input?: object): Promise<Told> {
  const made = shown[field] ?? "... on Viewer { email security { authenticatorAddedAt recoveryCodesLeft } }";
  const waits = field === "signIn" || field === "acceptInvitation" ? "... on SecondFactorRequired { expiresAt }" : "";
  const answered = `{ __typename ... on Refusal { code } ${made} ${waits} }`;
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = input
    ? `mutation ($input: ${type}!) { ${field}(input: $input) ${answered} }`
    : `mutation { ${field} ${answered} }`;
  const said = await by.ask(query, { input });
  return (said.data?.[field] as Told | undefined) ?? ({ code: codeOf(said) } as Told);
}

export const outcome = ({ code, __typename }: Told): unknown => code ?? __typename;
export const enter = (by: ApiClient, email: string, word = password) => act(by, "signIn", { email, password: word });
export const answer = (by: ApiClient, code: string) => act(by, "answerSecondFactor", { code });

type Side = "console" | "extranet";

/** What needs a house: browsers, the codes of this moment, mails. */
export function secondFactorsOf(house: () => TestHouse) {
  const browser = (side: Side = "console") => new ApiClient(house(), side);
  const codeNow = (secret: string, steps = 0): Promise<string> =>
    generate({ secret, epoch: Math.floor(house().clock.now().getTime() / 1000) + steps * 30 });
  const mailsTo = async (email: string) =>
    (await house().house.mail.catcher!.list()).filter((mail) => mail.to.includes(email));

  /** Somebody whose authenticator is in place; the code that confirmed it is spent. */
  async function enrolled(person: { email: string }, side: Side = "console") {
    const by = await ApiClient.signedIn(house(), side, person.email);
    const { secret } = await act(by, "beginAuthenticator");
    const { codes } = await act(by, "confirmAuthenticator", { code: await codeNow(secret) });
    house().clock.advance(half);
    return { by, secret, codes, email: person.email };
  }

  /** A browser in which the password was typed, and the code is waited for. */
  async function waiting(email: string, side: Side = "console"): Promise<ApiClient> {
    const by = browser(side);
    expect(outcome(await enter(by, email))).toBe("SecondFactorRequired");
    return by;
  }

  return { browser, codeNow, mailsTo, enrolled, waiting };
}
