import { useLocation } from "@tanstack/react-router";
import { IconCalendarEvent, IconDots, IconFileText, IconHome, IconUserCheck, IconUsers } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useLingui } from "@lingui/react/macro";
import { ExtranetShell, type ShellItem } from "@passerelle/ui";
import { AccountMenu } from "../features/access/account-menu.tsx";
import { Live } from "./live.tsx";
import { NotificationBell } from "../features/notifications/notification-bell.tsx";
import { Connection } from "./connection.tsx";
import { useAccountLanguage } from "./use-account-language.ts";
import { useViewer } from "./viewer.ts";

export function SignedInShell({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const viewer = useViewer();
  useAccountLanguage();
  const { pathname } = useLocation();
  const isAt = (...paths: string[]) => paths.some((path) => pathname === path || pathname.startsWith(`${path}/`));

  const entry = (label: string, href: string, icon: ShellItem["icon"], active: boolean): ShellItem => ({
    label,
    href,
    icon,
    active,
  });
  const sessions = entry(t`Sessions`, "/sessions", IconCalendarEvent, isAt("/sessions"));
  const participants = entry(t`Participants`, "/participants", IconUserCheck, isAt("/participants"));
  const documents = entry(t`Documents`, "/documents", IconFileText, isAt("/documents"));
  const colleagues = entry(t`Collègues`, "/colleagues", IconUsers, isAt("/colleagues"));
  const isHome = pathname === "/";
  const isMore = isAt("/more", "/colleagues", "/notifications", "/account", "/accessibilite");

  return (
    <ExtranetShell
      organisation={{
        name: viewer.access.organisationName,
        logoUrl: viewer.access.centre.logo ?? undefined,
        homeHref: "/",
      }}
      items={[entry(t`Tableau de bord`, "/", IconHome, isHome), sessions, participants, documents, colleagues]}
      tabs={[
        entry(t`Accueil`, "/", IconHome, isHome),
        sessions,
        participants,
        documents,
        entry(t`Plus`, "/more", IconDots, isMore),
      ]}
      bell={<NotificationBell isActive={isAt("/notifications")} />}
      avatarMenu={<AccountMenu />}
      connection={<Connection />}
      accessibilityHref="/accessibilite"
    >
      <Live />
      {children}
    </ExtranetShell>
  );
}
