import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { CreateCompanyMutationDocument, UpdateCompanyMutationDocument, type UpdateCompanyMutationMutation } from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { changedFields, toInput, toWhole, written, type CompanyForm } from "./company-form.ts";

export type Stale = Extract<UpdateCompanyMutationMutation["updateCompany"], { __typename: "StaleCompany" }>;

export type Saving =
  | { saved: string }
  | { stale: Stale }
  | { duplicate: { message: string; company: { id: string; name: string } } }
  | { refusal: Refusal }
  | { failure: string };

/** Writes a company, and says in one word what became of it. */
export function useSaveCompany() {
  const { t } = useLingui();
  const client = useApolloClient();
  const unreachable = t`Le serveur ne répond pas. Réessayez dans un instant : votre saisie reste affichée.`;

  async function create(form: CompanyForm): Promise<Saving> {
    const input = toWhole(written(form));
    const result = await client
      .mutate({ mutation: CreateCompanyMutationDocument, variables: { input } })
      .catch(() => undefined);
    const answer = result?.data?.createCompany;
    if (!answer) return { failure: unreachable };
    if (answer.__typename === "DuplicateSiret") return { duplicate: answer };
    return isRefusal(answer) ? { refusal: answer } : { saved: answer.id };
  }

  async function update(
    company: { id: string; version: number },
    before: CompanyForm,
    form: CompanyForm,
  ): Promise<Saving> {
    const after = written(form);
    const fields = changedFields(before, after);
    if (fields.length === 0) return { saved: company.id };
    const input = { companyId: company.id, expectedVersion: company.version, ...toInput(after, fields) };
    const result = await client
      .mutate({ mutation: UpdateCompanyMutationDocument, variables: { input } })
      .catch(() => undefined);
    const answer = result?.data?.updateCompany;
    if (!answer) return { failure: unreachable };
    if (answer.__typename === "DuplicateSiret") return { duplicate: answer };
    if (answer.__typename === "StaleCompany") return { stale: answer };
    return isRefusal(answer) ? { refusal: answer } : { saved: answer.id };
  }

  return { create, update };
}
