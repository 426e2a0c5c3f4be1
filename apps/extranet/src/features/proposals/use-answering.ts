import { useApolloClient, useMutation } from "@apollo/client/react";
import { failureOf } from "@passerelle/client";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import { AnswerProposalDocument, type AnsweredProposal_ProposalFragment } from "../../gql/graphql.ts";
import { refetchShown } from "../../lib/refetch-shown.ts";
import { isRefusal } from "../../lib/refusal.ts";
import type { GivenAnswer } from "./given-answer.ts";

export type AnsweredProposal = AnsweredProposal_ProposalFragment;

/** What shows dates that wait, or what was answered. */
const shownIn = ["HomePage", "SessionPage", "SessionList", "SessionAgenda", "ProposalPage", "ParticipantPage"];

/** Answers proposed dates as a contact who is signed in; the answer given from this page is told on it. */
export function useAnswering() {
  const { t } = useLingui();
  const apollo = useApolloClient();
  const [answerProposal, { loading }] = useMutation(AnswerProposalDocument);
  const [answered, setAnswered] = useState<AnsweredProposal | null>(null);

  async function send(proposalId: string, given: GivenAnswer): Promise<string | null> {
    try {
      const { data } = await answerProposal({ variables: { input: { proposalId, ...given } } });
      const result = data?.answerDateProposal;
      // Whatever was said, what is shown may be older than it.
      refetchShown(apollo, shownIn);
      if (!result) return t`Le serveur ne répond pas. Réessayez dans un instant.`;
      if (isRefusal(result)) return result.message;
      setAnswered(result);
      return null;
    } catch (error) {
      return failureOf(error).kind === "not-found"
        ? t`Cette proposition n’a plus cours. Rechargez la page.`
        : t`Votre réponse n’a pas pu partir : vérifiez votre connexion, puis réessayez.`;
    }
  }

  return { answered, isSending: loading, send };
}

export type Answering = ReturnType<typeof useAnswering>;
