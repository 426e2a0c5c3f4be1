import type { FragmentType } from "@apollo/client";
import { DatesHero } from "@passerelle/extranet-view";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import type { DatesHero_ProposalFragment } from "../../gql/graphql.ts";
import type { Answering } from "./use-answering.ts";

type HeroToAnswerProps = {
  proposal: { id: string } & FragmentType<DatesHero_ProposalFragment>;
  answering: Answering;
};

/** The dates to validate first, accepted from the first thing that the client sees. */
export function HeroToAnswer({ proposal, answering }: HeroToAnswerProps) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | null>(null);
  const { isSending, send } = answering;

  async function accept() {
    if (isSending) return;
    setProblem(null);
    setProblem(
      await send(proposal.id, { answer: "ACCEPT", optionId: null, comment: null, calendar: false, receipt: false }),
    );
  }

  return (
    <DatesHero
      proposal={proposal}
      accept={{
        label: isSending ? t`Envoi de votre réponse…` : t`Accepter ces dates`,
        onClick: () => void accept(),
      }}
      problem={problem && <span role="alert">{problem}</span>}
    />
  );
}
