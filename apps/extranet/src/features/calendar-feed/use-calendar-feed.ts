import { useApolloClient, useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import { CreateCalendarFeedDocument, RevokeCalendarFeedDocument } from "../../gql/graphql.ts";
import { isRefusal } from "../../lib/refusal.ts";
import { refetchShown } from "../../lib/refetch-shown.ts";

/** One's own calendar: made, and ended. Its address is known here, and only until the page is left. */
export function useCalendarFeed() {
  const { t } = useLingui();
  const apollo = useApolloClient();
  const [create, { loading: isCreating }] = useMutation(CreateCalendarFeedDocument, { fetchPolicy: "no-cache" });
  const [revoke, { loading: isRevoking }] = useMutation(RevokeCalendarFeedDocument);
  const [address, setAddress] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  /** What came back, unless nothing did or the house said no. */
  async function ask<Result extends object>(send: () => Promise<Result | undefined>): Promise<Result | undefined> {
    setRefusal(null);
    const result = await send().catch(() => undefined);
    refetchShown(apollo, ["CalendarFeed"]);
    if (!result) setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    else if (isRefusal(result)) setRefusal(result.message);
    else return result;
    return undefined;
  }

  return {
    address,
    refusal,
    isBusy: isCreating || isRevoking,
    make: async () => {
      const made = await ask(async () => (await create()).data?.createCalendarFeed);
      if (made && "address" in made) setAddress(made.address);
    },
    end: async (feedId: string) => {
      const ended = await ask(
        async () => (await revoke({ variables: { input: { feedId } } })).data?.revokeCalendarFeed,
      );
      if (ended) setAddress(null);
      return ended !== undefined;
    },
    forget: () => setAddress(null),
  };
}
