import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { BookCompanyMutationDocument, UnbookCompanyMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";

export type OfClient = { sessionId: string; companyId: string };

/** Adds a company to a session, takes it out: each answers the sentence to show when it was refused or could not be done. */
export function useClients() {
  const { t } = useLingui();
  const client = useApolloClient();
  const silence = () => t`Le serveur ne répond pas. Réessayez dans un instant.`;

  async function add(input: OfClient): Promise<{ failure: string } | { failure?: undefined; name: string }> {
    const result = await client
      .mutate({ mutation: BookCompanyMutationDocument, variables: { input } })
      .catch(() => undefined);
    const answer = result?.data?.bookCompany;
    if (!answer) return { failure: silence() };
    return isRefusal(answer) ? { failure: answer.message } : { name: answer.company.name };
  }

  async function takeOut(input: OfClient): Promise<string | undefined> {
    const result = await client
      .mutate({ mutation: UnbookCompanyMutationDocument, variables: { input } })
      .catch(() => undefined);
    const answer = result?.data?.unbookCompany;
    if (!answer) return silence();
    return isRefusal(answer) ? answer.message : undefined;
  }

  return { add, takeOut };
}
