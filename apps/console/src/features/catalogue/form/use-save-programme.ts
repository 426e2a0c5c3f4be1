import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import {
  CreateProgrammeMutationDocument,
  ProgrammeDrawerQueryDocument,
  UpdateProgrammeMutationDocument,
  type ProgrammeForm_ProgrammeFragment,
} from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import type { Written } from "./programme-form.ts";

export type Saving =
  | { saved: string }
  /** Somebody was quicker: what stands there now. */
  | { stale: ProgrammeForm_ProgrammeFragment }
  | { refusal: Refusal }
  | { failure: string };

/** Writes a programme, and says in one word what became of it. */
export function useSaveProgramme() {
  const { t } = useLingui();
  const client = useApolloClient();
  const unreachable = t`Le serveur ne répond pas. Réessayez dans un instant : votre saisie reste affichée.`;

  async function create(input: Written): Promise<Saving> {
    const result = await client
      .mutate({ mutation: CreateProgrammeMutationDocument, variables: { input } })
      .catch(() => undefined);
    const answer = result?.data?.createProgramme;
    if (!answer) return { failure: unreachable };
    return isRefusal(answer) ? { refusal: answer } : { saved: answer.id };
  }

  async function update(over: ProgrammeForm_ProgrammeFragment, written: Written): Promise<Saving> {
    const input = { ...written, programmeId: over.id, expectedVersion: over.version.number };
    const result = await client
      .mutate({ mutation: UpdateProgrammeMutationDocument, variables: { input } })
      .catch(() => undefined);
    const answer = result?.data?.updateProgramme;
    if (!answer) return { failure: unreachable };
    if (!isRefusal(answer)) return { saved: answer.id };
    return answer.code === "STALE" ? current(over.id) : { refusal: answer };
  }

  async function current(id: string): Promise<Saving> {
    const query = { query: ProgrammeDrawerQueryDocument, variables: { id }, fetchPolicy: "network-only" as const };
    const result = await client.query(query).catch(() => undefined);
    return result?.data?.programme ? { stale: result.data.programme } : { failure: unreachable };
  }

  return { create, update };
}
