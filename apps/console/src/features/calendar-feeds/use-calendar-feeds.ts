import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { CreateCalendarFeedMutationDocument, RevokeCalendarFeedMutationDocument } from "#gql";
import { isRefusal } from "#lib/refusal.ts";

/** What the calendar shows. */
export type FeedOwner = { companyId: string } | { trainerId: string };
export type CalendarFeedActs = ReturnType<typeof useCalendarFeeds>;

/** Links made and ended. The address of a new one is known here alone, and only until it is put away. */
export function useCalendarFeeds(of: FeedOwner, onChanged: () => void) {
  const { t } = useLingui();
  const [createFeed, creating] = useMutation(CreateCalendarFeedMutationDocument, { fetchPolicy: "no-cache" });
  const [revokeFeed, revoking] = useMutation(RevokeCalendarFeedMutationDocument);
  const [refusal, setRefusal] = useState<string>();
  const [address, setAddress] = useState<string>();

  async function ask<Result extends object>(send: () => Promise<Result | undefined>): Promise<Result | undefined> {
    setRefusal(undefined);
    const result = await send().catch(() => undefined);
    onChanged();
    if (!result) setRefusal(t`Le serveur ne répond pas. Réessayez dans un instant.`);
    else if (isRefusal(result)) setRefusal(result.message);
    else return result;
    return undefined;
  }

  return {
    address,
    refusal,
    isBusy: creating.loading || revoking.loading,
    create: async (label: string) => {
      const input = { ...of, label: label.trim() || null };
      const made = await ask(async () => (await createFeed({ variables: { input } })).data?.createCalendarFeed);
      if (made && "address" in made) setAddress(made.address);
      return made !== undefined;
    },
    revoke: (feedId: string) =>
      ask(async () => (await revokeFeed({ variables: { input: { feedId } } })).data?.revokeCalendarFeed),
    forget: () => setAddress(undefined),
  };
}
