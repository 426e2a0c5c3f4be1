import { codeOf } from "./acts.js";
import { ApiClient, type Answer } from "./api-client.js";
import type { TestHouse } from "./open-test-house.js";

export const signInMutation =
  "mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { code } ... on Viewer { kind accesses { id companyName } access { id } } } }";

/** Somebody types an address and a password. */
export const signIn = (
  world: TestHouse,
  email: string,
  word: string,
  side: "console" | "extranet" = "console",
): Promise<Answer> => new ApiClient(world, side).ask(signInMutation, { input: { email, password: word } });

/** What came of it: `Viewer`, or the code of what was refused or failed. */
export const outcome = (answer: Answer): string => {
  const result = answer.data?.signIn as { __typename: string; code?: string } | undefined;
  return result?.code ?? result?.__typename ?? codeOf(answer)!;
};

/** Who somebody is: nobody, where this answers null. */
export const me = "{ viewer { id } }";
