import { codeOf } from "./acts.js";
import { ApiClient, type Answer } from "./api-client.js";
import { password } from "./builders.js";
import type { TestHouse } from "./open-test-house.js";

type Told = Record<string, unknown>;

/** Somebody with nothing but a link. */
export const someone = (house: TestHouse): ApiClient => new ApiClient(house, "extranet");

/** What the page of a link says, or null. */
export async function pageOf(by: ApiClient, token: string): Promise<Told | null> {
  const { data } = await by.ask(
    "query ($token: String!) { linkedPage(token: $token) { kind state email firstName organisationName companyName hasAccount centre { name colour logo } } }",
    { token },
  );
  return data.linkedPage as Told | null;
}

export const stateNow = async (house: TestHouse, token: string): Promise<unknown> =>
  (await pageOf(someone(house), token))?.state;

/** A mutation, with the fields that are wanted of it: its answer, or the code of what failed. */
export async function tell(by: ApiClient, field: string, input: object, fields: string): Promise<Told> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const answer: Answer = await by.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { code message } ${fields} } }`,
    { input },
  );
  return (answer.data?.[field] as Told | undefined) ?? { error: codeOf(answer) };
}

export const accept = (by: ApiClient, token: string, word = password) =>
  tell(by, "acceptInvitation", { token, password: word }, "... on Viewer { email access { id companyName } }");

export const invite = (by: ApiClient, contactId: string) =>
  tell(
    by,
    "inviteContact",
    { contactId },
    "... on Contact { id access loginEmail invitation { email sentAt expiresAt hasExpired } }",
  );

export const cancel = (by: ApiClient, contactId: string) =>
  tell(by, "cancelInvitation", { contactId }, "... on Contact { id access }");

export const cut = (by: ApiClient, contactId: string) =>
  tell(by, "cutExtranetAccess", { contactId }, "... on Contact { id access }");
