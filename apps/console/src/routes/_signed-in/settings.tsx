import { useLingui } from "@lingui/react/macro";
import { Outlet, createFileRoute, useLocation } from "@tanstack/react-router";
import { PageHead, PageTabs, SkeletonPage } from "@passerelle/ui";
import { useSettingsTabs } from "#lib/settings-tabs.ts";
import { useSettingsRights } from "#lib/use-settings-rights.ts";
import type { SettingsRightsQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { NotFound } from "#lib/not-found.tsx";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/settings")({ component: SettingsPage });

function SettingsPage() {
  const answer = useSettingsRights();
  return (
    <Block answer={answer} skeleton={<SkeletonPage />}>
      {({ organisation }) => <Settings organisation={organisation} />}
    </Block>
  );
}

function Settings({ organisation }: SettingsRightsQueryQuery) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const tabs = useSettingsTabs(organisation.viewerCan);
  const at = tabs.find(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  // A part that is not for this person is like one that does not exist.
  const isHome = /^\/settings\/?$/.test(pathname);
  if (tabs.length === 0 || (!at && !isHome)) return <NotFound />;

  return (
    <div className={styles.page}>
      <PageHead title={t`Réglages`} />
      <PageTabs label={t`Parties des réglages`} tabs={tabs.map((tab) => ({ ...tab, active: tab === at }))} />
      <Outlet />
    </div>
  );
}
