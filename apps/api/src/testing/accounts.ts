import { codeOf } from "./acts.js";
import type { ApiClient } from "./api-client.js";
import { password } from "./builders.js";
import { waitFor } from "./follow.js";
import { someone, stateNow } from "./invitations.js";
import type { TestHouse } from "./open-test-house.js";

type Told = Record<string, unknown>;

/** A password in place of the one that everybody of the tests begins with. */
export const another = "une phrase de passe toute neuve";

/** A mutation about one's own account: what it told, or the code of what failed. */
export async function act(
  by: ApiClient,
  field: string,
  input: object,
  fields = "",
  headers: Record<string, string> = {},
): Promise<Told> {
  const answer = await by.ask(
    `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { __typename ${fields} } }`,
    { input },
    headers,
  );
  return (answer.data?.[field] as Told | undefined) ?? { error: codeOf(answer) };
}

export const changePassword = (by: ApiClient) =>
  act(by, "changePassword", { currentPassword: password, newPassword: another }, "... on Refusal { code }");

/** What needs a house: who comes to it, and the links of its mails. */
export function accountsOf(house: () => TestHouse) {
  const mailsTo = async (address: string, subject: RegExp) =>
    (await house().house.mail.catcher!.list()).filter(
      (mail) => mail.to.includes(address) && subject.test(mail.subject),
    );
  const tokenOf = async (address: string, subject: RegExp): Promise<string> => {
    await waitFor(async () => (await mailsTo(address, subject)).length > 0, 20_000);
    return /\/(?:console|extranet)\/l\/([\w-]{43})/.exec((await mailsTo(address, subject))[0]!.text)![1]!;
  };
  /** What the page of a link says of it. */
  const stateOf = (token: string) => stateNow(house(), token);

  const signIn = async (email: string, word = password, agent = "") => {
    const browser = someone(house());
    const headers = { "user-agent": agent };
    return {
      ...(await act(browser, "signIn", { email, password: word }, "... on Refusal { code }", headers)),
      browser,
    };
  };
  const askReset = (email: string, by = someone(house())) =>
    act(by, "requestPasswordReset", { email }, "... on PasswordResetRequested { requestedAt } ... on Refusal { code }");
  const reset = (token: string, newPassword = another) =>
    act(
      someone(house()),
      "resetPassword",
      { token, newPassword },
      "... on PasswordReset { email } ... on Refusal { code }",
    );

  return { mailsTo, tokenOf, stateOf, signIn, askReset, reset };
}
