import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { SetBookingStatusMutationDocument, type BookingStatus } from "#gql";
import { isRefusal } from "#lib/refusal.ts";

type Change = { sessionId: string; companyId: string; status: BookingStatus };

/** Says where a company stands. Answers the sentence to show when it was refused or could not be done. */
export function useBookingStatus() {
  const { t } = useLingui();
  const client = useApolloClient();

  return async function setStatus(input: Change): Promise<string | undefined> {
    const result = await client
      .mutate({ mutation: SetBookingStatusMutationDocument, variables: { input } })
      .catch(() => undefined);
    const answer = result?.data?.setBookingStatus;
    if (!answer) return t`Le serveur ne répond pas. Réessayez dans un instant.`;
    return isRefusal(answer) ? answer.message : undefined;
  };
}
