import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Menu } from "@mantine/core";
import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { ConnectionBar, ConsoleShell, ShellIdentity, UiLink, type ShellItem } from "@passerelle/ui";
import {
  IconAddressBook,
  IconBell,
  IconBook2,
  IconBuilding,
  IconCalendarQuestion,
  IconChalkboardTeacher,
  IconLogout,
  IconMapPin,
  IconSchool,
  IconSettings,
  IconTrash,
  IconUserCircle,
  IconUsersGroup,
} from "@tabler/icons-react";
import { OrganisationMenu, useSignOut } from "#features/access";
import { HelpDrawer, type ArticleName } from "#features/help";
import { MailsHeld } from "#features/mails";
import { NotificationBell } from "#features/notifications";
import { ConsoleSearch } from "#features/search";
import { PendingProposalsQueryDocument, SessionCountQueryDocument, type ShellQueryQuery } from "#gql";
import { ClientSightContext } from "#lib/client-sight/client-sight.ts";
import { settingsHome } from "#lib/settings-tabs.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useSettingsRights } from "#lib/use-settings-rights.ts";
import { LazyClientSight } from "./client-sight.ts";
import { ClientAction } from "./client-action.tsx";
import { useLive } from "./live.tsx";
import { SessionAction } from "./session-action.tsx";
import { useLeaving } from "./use-leaving.ts";

type ConsoleFrameProps = { viewer: NonNullable<ShellQueryQuery["viewer"]>; help: ArticleName | undefined };

/** What stands around every page: whose house it is, where to go, the search, the bell, the connection. */
export function ConsoleFrame({ viewer, help }: ConsoleFrameProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { switchAccess } = useLeaving();
  const items = useNavigation();
  const bottomItems = [useTrashItem(), ...useSettingsItem()];
  const connection = useLive();

  return (
    <>
      <ConsoleShell
        switcher={<OrganisationMenu viewer={viewer} onChoose={switchAccess} />}
        items={items}
        bottomItems={bottomItems}
        user={
          <ShellIdentity
            name={`${viewer.firstName} ${viewer.lastName}`}
            menuLabel={t`Compte de ${viewer.firstName} ${viewer.lastName}`}
            menuPosition="top-start"
            menu={<AccountMenu />}
          />
        }
        search={<ConsoleSearch />}
        bell={<NotificationBell />}
        primaryAction={
          <>
            <SessionAction />
            <ClientAction />
          </>
        }
        connection={
          <>
            <ConnectionBar status={connection} />
            <MailsHeld />
          </>
        }
      >
        <ClientSightContext value={LazyClientSight}>
          <Outlet />
        </ClientSightContext>
      </ConsoleShell>
      <HelpDrawer
        name={help}
        onClose={() => void navigate({ to: ".", search: (search) => ({ ...search, help: undefined }), replace: true })}
      />
    </>
  );
}

function AccountMenu() {
  const { left } = useLeaving();
  const { signOut } = useSignOut(left);
  return (
    <>
      <Menu.Item
        leftSection={<IconUserCircle size={16} aria-hidden />}
        renderRoot={(root) => <UiLink {...root} href="/account" />}
      >
        <Trans>Mon compte</Trans>
      </Menu.Item>
      <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
        <Trans>Se déconnecter</Trans>
      </Menu.Item>
    </>
  );
}

function useTrashItem(): ShellItem {
  const { t } = useLingui();
  const { pathname } = useLocation();
  return { label: t`Corbeille`, href: "/trash", icon: IconTrash, active: pathname.startsWith("/trash") };
}

/** Only for those who have something to settle there. */
function useSettingsItem(): ShellItem[] {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { data, previousData } = useSettingsRights();
  const home = settingsHome((data ?? previousData)?.organisation.viewerCan);
  if (!home) return [];
  return [{ label: t`Réglages`, href: home, icon: IconSettings, active: pathname.startsWith("/settings") }];
}

function useNavigation(): ShellItem[] {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { data, previousData, refetch } = useQuery(SessionCountQueryDocument);
  const isAt = (href: string) => pathname === href || pathname.startsWith(`${href}/`);
  useRefetchOnChange((change) => change.kind === "SESSION", refetch, 2_000);
  const proposals = useQuery(PendingProposalsQueryDocument);
  useRefetchOnChange(({ kind }) => kind === "DATE_PROPOSAL", proposals.refetch, 1_000);

  return [
    {
      label: t`Sessions`,
      href: "/sessions",
      icon: IconSchool,
      count: (data ?? previousData)?.sessionFigures.activeCount,
      active: isAt("/sessions"),
    },
    {
      label: t`Propositions de dates`,
      href: "/proposals",
      icon: IconCalendarQuestion,
      count: (proposals.data ?? proposals.previousData)?.dateProposalFigures.pendingCount,
      active: isAt("/proposals"),
    },
    {
      label: t`Entreprises`,
      href: "/companies",
      icon: IconBuilding,
      active: isAt("/companies") || isAt("/duplicates"),
    },
    { label: t`Contacts`, href: "/contacts", icon: IconAddressBook, active: isAt("/contacts") },
    { label: t`Apprenants`, href: "/learners", icon: IconUsersGroup, active: isAt("/learners") },
    { label: t`Formations`, href: "/programmes", icon: IconBook2, active: isAt("/programmes") },
    { label: t`Formateurs`, href: "/trainers", icon: IconChalkboardTeacher, active: isAt("/trainers") },
    { label: t`Lieux`, href: "/venues", icon: IconMapPin, active: isAt("/venues") },
    { label: t`Notifications`, href: "/notifications", icon: IconBell, active: isAt("/notifications") },
  ];
}
