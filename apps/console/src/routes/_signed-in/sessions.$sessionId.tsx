import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Outlet, createFileRoute, useLocation } from "@tanstack/react-router";
import { PageTabs, SkeletonPage, type PageTab } from "@passerelle/ui";
import { DuplicateSession } from "#features/planning";
import { DeletedBanner, SessionHead } from "#features/sessions";
import { SessionPageQueryDocument, type SessionPageQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { NotFound } from "#lib/not-found.tsx";
import { useGo } from "#lib/use-go.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useSettingsRights } from "#lib/use-settings-rights.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId")({
  component: SessionPage,
});

function SessionPage() {
  const { sessionId } = Route.useParams();
  const answer = useQuery(SessionPageQueryDocument, { variables: { id: sessionId } });
  useRefetchOnChange((change) => change.id === sessionId, answer.refetch);
  useTitle(answer.data?.session?.title);

  return (
    <Block key={sessionId} answer={answer} skeleton={<SkeletonPage />}>
      {({ session }) => <Session session={session} />}
    </Block>
  );
}

function Session({ session }: SessionPageQueryQuery) {
  const tabs = useTabs(session);
  const go = useGo();
  const { t } = useLingui();
  // Absent, or no longer visible for this person: the same answer.
  if (!session) return <NotFound />;

  return (
    <div className={styles.page}>
      <SessionHead
        session={session}
        actions={<DuplicateSession session={session} onDuplicated={(id) => go(`/sessions/${id}/planning`)} />}
      />
      <DeletedBanner session={session} />
      <PageTabs label={t`Parties de la session`} tabs={tabs} />
      <Outlet />
    </div>
  );
}

function useTabs(session: SessionPageQueryQuery["session"]): PageTab[] {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const rights = useSettingsRights().data?.organisation.viewerCan;
  const home = `/sessions/${session?.id}`;
  const tab = (path: string, label: string, count?: number): PageTab => {
    const href = home + path;
    return { label, href, count, active: pathname.replace(/\/$/, "") === href };
  };

  return [
    tab("/configuration", t`Configuration`),
    tab("/planning", t`Planification`),
    tab("/clients", t`Client`, session?.bookings.length),
    tab(
      "/learners",
      t`Apprenants`,
      session?.bookings.reduce((sum, { enrolledCount }) => sum + enrolledCount, 0),
    ),
    tab("/documents", t`Documents`, session?.documentCount),
    tab("/extranet", t`Espace entreprise`),
    ...(rights?.readMails ? [tab("/mails", t`Mails`)] : []),
    tab("/history", t`Historique`),
  ];
}
