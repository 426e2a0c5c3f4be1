import { useQuery } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import {
  byDueDate,
  DatesHero,
  DatesRow,
  ExpectedHero,
  ExpectedRow,
  HomeFigures,
  HomeHero,
  HomeNews,
  HomeSessions,
  mostUrgent,
  PlacesToName,
} from "@passerelle/extranet-view";
import { ListCard, PageColumn, PageHead, Section, SkeletonRows, formatLongDate, useLocale } from "@passerelle/ui";
import { PreviewHomeQueryDocument, type PreviewHomeQueryQuery } from "#gql/client-view/graphql.ts";
import { Block } from "#lib/block.tsx";
import { usePreview } from "../preview.ts";

export function PreviewHome() {
  const { t } = useLingui();
  const { companyId, companyName, firstName } = usePreview();
  const answer = useQuery(PreviewHomeQueryDocument, { variables: { companyId } });
  const due = useDue((answer.data ?? answer.previousData)?.extranetPreview);
  return (
    <PageColumn>
      <PageHead title={firstName ? t`Bonjour ${firstName}` : t`Bonjour`} state={[companyName, ...due].join(" · ")} />
      <Block answer={answer} skeleton={<SkeletonRows rows={5} />}>
        {({ extranetPreview }) => <HomeBlocks extranet={extranetPreview} />}
      </Block>
    </PageColumn>
  );
}

type Home = PreviewHomeQueryQuery["extranetPreview"];

function useDue(home: Home | undefined): string[] {
  const { t } = useLingui();
  const locale = useLocale();
  if (!home) return [];
  const toSend = home.toBring.totalCount;
  const toRead = home.figures.unopenedDocumentCount;
  const startsOn = home.next.edges[0]?.node.startsOn;
  const next = startsOn && formatLongDate(startsOn, locale);
  const toName = home.toName.edges.reduce((sum, { node }) => sum + node.seatCount, 0);
  const toAnswer = home.dateProposals.length;
  if (toAnswer + toSend + toRead + toName === 0)
    return [next ? t`Tout est à jour. Prochaine session le ${next}.` : t`Tout est à jour.`];
  return [
    ...(toAnswer > 0
      ? [t`${plural(toAnswer, { one: "# proposition de dates", other: "# propositions de dates" })}`]
      : []),
    ...(toSend > 0 ? [t`${plural(toSend, { one: "# document à envoyer", other: "# documents à envoyer" })}`] : []),
    ...(toName > 0 ? [t`${plural(toName, { one: "# participant à nommer", other: "# participants à nommer" })}`] : []),
    ...(toRead > 0 ? [t`${plural(toRead, { one: "# document à lire", other: "# documents à lire" })}`] : []),
  ];
}

/** In the order of the client's home: one hero at most, what is due before what is to be read. */
function HomeBlocks({ extranet }: { extranet: Home }) {
  const { t } = useLingui();
  const { organisationName, onAct } = usePreview();
  const toBring = extranet.toBring.edges.map(({ node }) => node);
  const dates = extranet.dateProposals;
  const urgent = mostUrgent(dates, toBring);
  const [asked, askedLater] = urgent === "dates" ? [dates[0], dates.slice(1)] : [undefined, dates];
  const [first, others] = urgent === "toBring" ? [toBring[0], toBring.slice(1)] : [undefined, toBring];
  const toDo = [
    ...askedLater.map(({ dueOn, ...each }) => ({ dueOn, row: <DatesRow key={each.id} proposal={each} /> })),
    ...others.map(({ dueOn, ...each }) => ({
      dueOn,
      row: <ExpectedRow key={each.id} expected={each} withSession onAnswer={onAct} />,
    })),
  ].toSorted(byDueDate);
  const unopened = extranet.unopened.edges.map(({ node }) => node);
  const [newest, ...older] = unopened;
  const toName = extranet.toName.edges.map(({ node }) => node);
  const promised = extranet.promised.edges.map(({ node }) => node);

  return (
    <>
      {asked && <DatesHero proposal={asked} accept={{ label: t`Accepter ces dates`, onClick: onAct }} />}
      {first && <ExpectedHero expected={first} action={{ label: t`Envoyer le document`, onClick: onAct }} />}
      {toDo.length + toName.length > 0 && (
        <Section title={t`À faire`}>
          <ListCard layout="apart">
            {toDo.map(({ row }) => row)}
            {toName.map((session) => (
              <PlacesToName key={session.id} session={session} />
            ))}
          </ListCard>
        </Section>
      )}
      {newest && !urgent && <HomeHero document={newest} otherCount={extranet.unopened.totalCount - 1} />}
      <HomeNews documents={urgent ? unopened : older} />
      {promised.length > 0 && (
        <Section title={t`Ce que vous enverra ${organisationName}`}>
          <ListCard>
            {promised.map((each) => (
              <ExpectedRow key={each.id} expected={each} withSession />
            ))}
          </ListCard>
        </Section>
      )}
      <HomeSessions sessions={extranet.upcoming.edges.map(({ node }) => node)} />
      <HomeFigures figures={extranet.figures} />
    </>
  );
}
