import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import {
  ConfirmDateOptionMutationDocument,
  ConfirmDatesManuallyMutationDocument,
  RemindDateProposalMutationDocument,
  WithdrawDateProposalMutationDocument,
  type ConfirmDatesManuallyInput,
} from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";

/** What is done about the dates of one client. Each answers why it was refused or could not be done, or nothing. */
export function useProposalActs() {
  const { t } = useLingui();
  const client = useApolloClient();

  async function outcome(ask: () => Promise<object | null | undefined>): Promise<Partial<Refusal> | undefined> {
    const answer = await ask().catch(() => undefined);
    if (!answer) return { message: t`Le serveur ne répond pas. Réessayez dans un instant.` };
    return isRefusal(answer) ? answer : undefined;
  }

  return {
    remind: async (proposalId: string): Promise<string | undefined> =>
      (
        await outcome(async () => {
          const variables = { input: { proposalId } };
          const { data } = await client.mutate({ mutation: RemindDateProposalMutationDocument, variables });
          return data?.remindDateProposal;
        })
      )?.message,
    withdraw: async (proposalId: string): Promise<string | undefined> =>
      (
        await outcome(async () => {
          const variables = { input: { proposalId } };
          const { data } = await client.mutate({ mutation: WithdrawDateProposalMutationDocument, variables });
          return data?.withdrawDateProposal;
        })
      )?.message,
    confirmOption: async (proposalId: string, optionId: string): Promise<string | undefined> =>
      (
        await outcome(async () => {
          const variables = { input: { proposalId, optionId } };
          const { data } = await client.mutate({ mutation: ConfirmDateOptionMutationDocument, variables });
          return data?.confirmDateOption;
        })
      )?.message,
    /** Its code too: a validation over a refusal is asked again. */
    validate: (input: ConfirmDatesManuallyInput): Promise<Partial<Refusal> | undefined> =>
      outcome(async () => {
        const { data } = await client.mutate({ mutation: ConfirmDatesManuallyMutationDocument, variables: { input } });
        return data?.confirmDatesManually;
      }),
  };
}
