import { createFileRoute } from "@tanstack/react-router";
import { ProposalGone, ProposalPage } from "@passerelle/extranet-view";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageColumn, SkeletonPage } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { AnswerPanel } from "../../features/proposals/answer-panel.tsx";
import { AnsweredHere } from "../../features/proposals/answered-here.tsx";
import { askedAnswer } from "../../features/proposals/asked-answer.ts";
import { useAnswering } from "../../features/proposals/use-answering.ts";
import { ProposalPageDocument, type ProposalPageQuery } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";

export const Route = createFileRoute("/_signed-in/dates/$proposalId")({
  validateSearch: askedAnswer,
  component: DatesRoute,
});

function DatesRoute() {
  const { proposalId } = Route.useParams();
  return <OneProposal key={proposalId} proposalId={proposalId} />;
}

function OneProposal({ proposalId }: { proposalId: string }) {
  const { t } = useLingui();
  const { data, error, retry } = useRecoveringQuery(ProposalPageDocument, { proposalId });
  const proposal = data?.extranet?.dateProposal;
  usePageTitle(proposal?.sessionTitle ?? t`Dates à valider`);

  if (proposal) return <OpenProposal proposal={proposal} wish={data.extranet?.calendarWish} />;
  if (data && !error) return <ProposalGone />;
  return (
    <PageColumn>
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Ces dates n’ont pas pu être chargées.</Trans>
        </BlockFailure>
      )}
      {!data && !error && <SkeletonPage />}
    </PageColumn>
  );
}

type Extranet = NonNullable<ProposalPageQuery["extranet"]>;
type OpenProposalProps = {
  proposal: NonNullable<Extranet["dateProposal"]>;
  wish: Extranet["calendarWish"] | undefined;
};

function OpenProposal({ proposal, wish }: OpenProposalProps) {
  const asked = Route.useSearch();
  const navigate = Route.useNavigate();
  const { answered, send } = useAnswering();
  return (
    <ProposalPage
      proposal={proposal}
      answered={() => answered && <AnsweredHere proposal={answered} isFileBelow />}
      answer={(shown) => (
        <AnswerPanel
          look="block"
          dates={shown}
          answeredBy={null}
          referentName={shown.referent.name}
          asked={asked}
          onAsk={(search) => void navigate({ search, replace: true, resetScroll: false })}
          calendarAddress={wish?.address ?? null}
          isCalendarWished={wish?.wanted === true}
          send={(given) => send(proposal.id, given)}
          note={<Trans>Votre réponse est définitive.</Trans>}
        />
      )}
    />
  );
}
