import { expect } from "vitest";
import { codeOf } from "./acts.js";
import type { ApiClient } from "./api-client.js";
import { SoftPasskey, type Faults } from "./soft-passkey.js";

export type Told = Record<string, unknown> & { code?: string; optionsJson: string };

const ceremony = "... on PasskeyCeremony { kind optionsJson }";
const viewer = "... on Viewer { email passkeys { id name site lastUsedAt } }";
const shown = (field: string): string =>
  field.startsWith("begin") ? ceremony : field === "renamePasskey" ? "... on Passkey { name }" : viewer;

/** A mutation about passkeys: what it told, or the code of what failed. */
export async function act(by: ApiClient, field: string, input?: object, headers = {}): Promise<Told> {
  const answered = `{ __typename ... on Refusal { code } ${shown(field)} }`;
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = input
    ? `mutation ($input: ${type}!) { ${field}(input: $input) ${answered} }`
    : `mutation { ${field} ${answered} }`;
  const answer = await by.ask(query, { input }, headers);
  return (answer.data?.[field] as Told | undefined) ?? ({ code: codeOf(answer) } as Told);
}

export const outcome = ({ code, __typename }: Told): unknown => code ?? __typename;

/** Somebody signed in has added a passkey. */
export async function added(by: ApiClient, passkey = new SoftPasskey(), name?: string): Promise<SoftPasskey> {
  const { optionsJson } = await act(by, "beginPasskey");
  expect(outcome(await act(by, "addPasskey", { responseJson: passkey.create(optionsJson), name }))).toBe("Viewer");
  return passkey;
}

/** Signs in with a passkey. */
export async function present(passkey: SoftPasskey, by: ApiClient, faults: Faults = {}): Promise<Told> {
  const { optionsJson } = await act(by, "beginPasskeySignIn");
  return act(by, "signInWithPasskey", { responseJson: passkey.get(optionsJson, faults) });
}

export async function passkeysOf(by: ApiClient): Promise<{ id: string; name: string; lastUsedAt: string | null }[]> {
  const { data } = await by.ask("{ viewer { passkeys { id name site createdAt lastUsedAt } } }");
  return (data.viewer as { passkeys: { id: string; name: string; lastUsedAt: string | null }[] }).passkeys;
}
