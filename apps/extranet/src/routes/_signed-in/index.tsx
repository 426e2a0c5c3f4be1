import { createFileRoute } from "@tanstack/react-router";
import { DatesRow, HomeFigures, HomeHero, HomeNews, HomeSessions, mostUrgent } from "@passerelle/extranet-view";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageColumn, PageHead, SkeletonRows } from "@passerelle/ui";
import { usePageTitle } from "../../app/use-page-title.ts";
import { useViewer } from "../../app/viewer.ts";
import { HomePageDocument, type HomePageQuery } from "../../gql/graphql.ts";
import { Promised, ToDo } from "../../features/expected/to-do.tsx";
import { useBrought } from "../../features/expected/use-brought.ts";
import { AnsweredHere } from "../../features/proposals/answered-here.tsx";
import { HeroToAnswer } from "../../features/proposals/hero-to-answer.tsx";
import { useAnswering } from "../../features/proposals/use-answering.ts";
import { HomeState } from "../../features/sessions/home-state.tsx";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";

export const Route = createFileRoute("/_signed-in/")({ component: HomePage });

function HomePage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const { data, error, retry } = useRecoveringQuery(HomePageDocument, {});
  usePageTitle(t`Tableau de bord`);

  const name = viewer.firstName;
  const extranet = data?.extranet;
  return (
    <PageColumn>
      <PageHead
        title={t`Bonjour ${name}`}
        state={
          <HomeState
            companyName={extranet?.company.name ?? viewer.access.companyName}
            datesCount={extranet?.dateProposals.length}
            expectedCount={extranet?.toBring.totalCount}
            unopenedCount={extranet?.figures.unopenedDocumentCount}
            placeCount={extranet?.toName.edges.reduce((sum, { node }) => sum + node.seatCount, 0)}
            nextStartsOn={extranet?.next.edges[0]?.node.startsOn}
          />
        }
      />
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Votre tableau de bord n’a pas pu être chargé.</Trans>
        </BlockFailure>
      )}
      {extranet ? <HomeBlocks extranet={extranet} /> : !error && <SkeletonRows rows={5} />}
    </PageColumn>
  );
}

function HomeBlocks({ extranet }: { extranet: NonNullable<HomePageQuery["extranet"]> }) {
  const { organisationName } = useViewer().access;
  const here = useBrought();
  const toBring = extranet.toBring.edges.map(({ node }) => node);
  const unopened = extranet.unopened.edges.map(({ node }) => node);
  const dates = extranet.dateProposals;
  const answering = useAnswering();
  // One hero at most: what is due comes before what is to be read, the earliest first.
  const urgent = mostUrgent(
    dates,
    toBring.filter(({ id }) => !here.isBrought(id)),
  );
  const [asked, askedLater] = urgent === "dates" ? [dates[0], dates.slice(1)] : [undefined, dates];
  const [newest, ...others] = unopened;
  return (
    <>
      {answering.answered && <AnsweredHere proposal={answering.answered} />}
      {asked && <HeroToAnswer key={asked.id} proposal={asked} answering={answering} />}
      <ToDo
        hasHero={urgent === "toBring"}
        besides={askedLater.map((proposal) => ({
          dueOn: proposal.dueOn,
          row: <DatesRow key={proposal.id} proposal={proposal} />,
        }))}
        expected={toBring}
        totalCount={extranet.toBring.totalCount}
        toName={extranet.toName.edges.map(({ node }) => node)}
        here={here}
      />
      {newest && !urgent && (
        <HomeHero key={newest.id} document={newest} otherCount={extranet.unopened.totalCount - 1} />
      )}
      <HomeNews documents={urgent ? unopened : others} />
      <Promised promised={extranet.promised.edges.map(({ node }) => node)} organisationName={organisationName} />
      <HomeSessions sessions={extranet.upcoming.edges.map(({ node }) => node)} />
      <HomeFigures figures={extranet.figures} />
    </>
  );
}
