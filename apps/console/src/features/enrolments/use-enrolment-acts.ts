import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import {
  EnrolLearnersMutationDocument,
  NameSeatMutationDocument,
  ReleaseSeatsMutationDocument,
  RemoveEnrolmentsMutationDocument,
  ReserveSeatsMutationDocument,
  RestoreEnrolmentsMutationDocument,
  SessionLearnersQueryDocument,
  type EnrolLearnersMutationMutation,
  type PersonToEnrolInput,
} from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";

export type At = { sessionId: string; companyId: string };
export type Enrolled = Extract<
  EnrolLearnersMutationMutation["enrolLearners"],
  { __typename: "EnrolledLearners" }
>["enrolments"];

/** What an act answered: what it made, or the sentence to show beside its button. */
type Outcome<Made> = { made: Made; failure?: undefined } | { made?: undefined; failure: string };

/** The acts on the learners and the places of a session; each reads the tab again before it answers. */
export function useEnrolmentActs() {
  const { t } = useLingui();
  const client = useApolloClient();
  const after = { refetchQueries: [SessionLearnersQueryDocument], awaitRefetchQueries: true };

  async function outcome<Answer extends object>(
    act: () => Promise<Answer | null | undefined>,
  ): Promise<Outcome<Exclude<Answer, Refusal>>> {
    const answer = await act().catch(() => undefined);
    if (!answer) return { failure: t`Le serveur ne répond pas. Réessayez dans un instant.` };
    if (isRefusal(answer)) return { failure: answer.message };
    return { made: answer as Exclude<Answer, Refusal> };
  }

  return {
    enrol: (at: At, learners: PersonToEnrolInput[]) =>
      outcome(async () => {
        const variables = { input: { ...at, learners } };
        return (await client.mutate({ mutation: EnrolLearnersMutationDocument, variables, ...after })).data
          ?.enrolLearners;
      }),
    remove: (sessionId: string, enrolmentIds: string[]) =>
      outcome(async () => {
        const variables = { input: { sessionId, enrolmentIds } };
        return (await client.mutate({ mutation: RemoveEnrolmentsMutationDocument, variables, ...after })).data
          ?.removeEnrolments;
      }),
    restore: (sessionId: string, enrolmentIds: string[]) =>
      outcome(async () => {
        const variables = { input: { sessionId, enrolmentIds } };
        return (await client.mutate({ mutation: RestoreEnrolmentsMutationDocument, variables, ...after })).data
          ?.restoreEnrolments;
      }),
    reserve: (at: At, count: number) =>
      outcome(async () => {
        const variables = { input: { ...at, count } };
        return (await client.mutate({ mutation: ReserveSeatsMutationDocument, variables, ...after })).data
          ?.reserveSeats;
      }),
    release: (at: At, count: number) =>
      outcome(async () => {
        const variables = { input: { ...at, count } };
        return (await client.mutate({ mutation: ReleaseSeatsMutationDocument, variables, ...after })).data
          ?.releaseSeats;
      }),
    name: (seatId: string, learner: PersonToEnrolInput) =>
      outcome(async () => {
        const variables = { input: { seatId, learner } };
        return (await client.mutate({ mutation: NameSeatMutationDocument, variables, ...after })).data?.nameSeat;
      }),
  };
}
