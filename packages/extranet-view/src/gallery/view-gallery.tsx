import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { useState, type ReactNode } from "react";
import { ListCard, PageColumn, Section } from "@passerelle/ui";
import { DocumentGone } from "../documents/document-gone.tsx";
import { DocumentGroups } from "../documents/document-groups.tsx";
import { DocumentPage } from "../documents/document-page.tsx";
import { ExpectedHero } from "../expected/expected-hero.tsx";
import { ExpectedRow } from "../expected/expected-row.tsx";
import { extranetPolicies } from "../extranet-policies.ts";
import { HomeFigures } from "../home/home-figures.tsx";
import { HomeHero } from "../home/home-hero.tsx";
import { HomeNews } from "../home/home-news.tsx";
import { HomeSessions } from "../home/home-sessions.tsx";
import { ExtranetLinksContext, type ExtranetLinks } from "../links.tsx";
import { NotificationList } from "../notifications/notification-list.tsx";
import { PlacesToName } from "../home/places-to-name.tsx";
import { DatesHero } from "../proposals/dates-hero.tsx";
import { DatesRow } from "../proposals/dates-row.tsx";
import { ProposalGone } from "../proposals/proposal-gone.tsx";
import { ProposalPage } from "../proposals/proposal-page.tsx";
import { ParticipantGone } from "../participants/participant-gone.tsx";
import { SentRow } from "../sent/sent-row.tsx";
import { SessionGone } from "../sessions/session-gone.tsx";
import { SessionPage } from "../sessions/session-page.tsx";
import { SessionRow } from "../sessions/session-row.tsx";
import { from, learn } from "../testing/learn.ts";
import {
  agreed,
  asked,
  brought,
  cancelled,
  choice,
  facts,
  held,
  infected,
  late,
  notifications,
  opened,
  overdue,
  owed,
  paper,
  picture,
  planned,
  promised,
  refused,
  seen,
  sent,
  toPlan,
  wordy,
} from "./gallery-facts.ts";

const here = "#galerie";
const links: ExtranetLinks = {
  home: () => here,
  sessions: () => here,
  agenda: () => here,
  session: () => here,
  participants: () => here,
  participant: () => here,
  documents: () => here,
  document: () => here,
  proposal: () => here,
};

/** Every screen of the client and its states, without a server: for the eye, in development. */
export function ViewGallery() {
  const [client] = useState(clientWithFacts);
  return (
    <ApolloProvider client={client}>
      <ExtranetLinksContext value={links}>
        <Room name="Accueil">
          <HomeHero document={from(paper)} otherCount={2} />
          <HomeNews documents={[from(wordy), from(picture)]} />
          <HomeSessions sessions={[from(planned), from(toPlan)]} />
          <HomeSessions sessions={[]} />
          <HomeFigures
            figures={{ upcomingSessionCount: 2, pastSessionCount: 12, documentCount: 1_234, unopenedDocumentCount: 0 }}
          />
        </Room>
        <Room name="Sessions">
          <ListCard>
            <SessionRow session={from(planned)} />
            <SessionRow session={from(toPlan)} />
            <SessionRow session={from(cancelled)} />
          </ListCard>
        </Room>
        <SessionPage session={from(planned)} />
        <SessionPage session={from(toPlan)} />
        <SessionPage session={from(cancelled)} />
        <SessionGone />
        <Room name="Dates à valider">
          <DatesHero proposal={from(asked)} accept={{ label: "Accepter ces dates", onClick: () => undefined }} />
          <DatesHero proposal={from(choice)} accept={{ label: "Accepter ces dates", onClick: () => undefined }} />
          <ListCard layout="apart">
            <DatesRow proposal={from(asked)} />
            <DatesRow proposal={from(choice)} />
          </ListCard>
        </Room>
        {[asked, choice, agreed, refused, overdue].map((one) => (
          <ProposalPage key={one.id} proposal={from(one)} />
        ))}
        <ProposalGone />
        <Room name="À faire">
          <ListCard layout="apart">
            <PlacesToName session={from(planned)} />
          </ListCard>
        </Room>
        <ParticipantGone />
        <Room name="Documents">
          <DocumentGroups documents={[paper, opened, wordy].map(from)} grouping="session" />
          <DocumentGroups documents={[paper, opened, wordy].map(from)} grouping="month" />
        </Room>
        <DocumentPage document={from(paper)} />
        <DocumentPage document={from(picture)} />
        <DocumentGone />
        <Room name="Attendus">
          <ExpectedHero expected={from(owed)} action={{ label: "Envoyer le document", onClick: () => undefined }} />
          <ListCard layout="apart">
            {[owed, late, brought, promised].map((one) => (
              <ExpectedRow key={one.id} expected={from(one)} withSession />
            ))}
          </ListCard>
        </Room>
        <Room name="Envoyés">
          <ListCard>
            {[sent, seen, held, infected].map((one) => (
              <SentRow key={one.id} document={from(one)} withSession />
            ))}
          </ListCard>
        </Room>
        <Room name="Notifications">
          <NotificationList notifications={notifications.map(from)} />
        </Room>
      </ExtranetLinksContext>
    </ApolloProvider>
  );
}

function Room({ name, children }: { name: string; children: ReactNode }) {
  return (
    <PageColumn>
      <Section title={name}>
        <PageColumn>{children}</PageColumn>
      </Section>
    </PageColumn>
  );
}

function clientWithFacts(): ApolloClient {
  const cache = new InMemoryCache({ typePolicies: extranetPolicies });
  const client = new ApolloClient({ cache, dataMasking: true, link: ApolloLink.empty() });
  for (const fact of facts) learn(client, fact);
  return client;
}
