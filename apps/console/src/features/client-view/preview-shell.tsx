import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Mark } from "@passerelle/extranet-view";
import { Bell, ExtranetShell, Initials, type ShellItem } from "@passerelle/ui";
import { IconCalendarEvent, IconFileText, IconHome, IconUserCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { PreviewFrameQueryDocument } from "#gql/client-view/graphql.ts";
import { clientLinks, type Place } from "./place.ts";
import { usePreview } from "./preview.ts";

/** What stands around each page of the client: its name, its entries, and who is greeted. */
export function PreviewShell({ place, children }: { place: Place; children: ReactNode }) {
  const { t } = useLingui();
  const { companyId, organisationName } = usePreview();
  const { data } = useQuery(PreviewFrameQueryDocument, { variables: { companyId } });
  const { centre, colleagues, notifications } = data?.extranetPreview ?? {};
  const reader = colleagues?.find(({ isPrimary }) => isPrimary);
  const { page } = place;

  const home: Omit<ShellItem, "label"> = { href: clientLinks.home(), icon: IconHome, active: page === "home" };
  const sessions: ShellItem = {
    label: t`Sessions`,
    href: clientLinks.sessions(),
    icon: IconCalendarEvent,
    active: page === "sessions" || page === "agenda" || page === "session",
  };
  const participants: ShellItem = {
    label: t`Participants`,
    href: clientLinks.participants(),
    icon: IconUserCheck,
    active: page === "participants" || page === "participant",
  };
  const documents: ShellItem = {
    label: t`Documents`,
    href: clientLinks.documents(),
    icon: IconFileText,
    active: page === "documents" || page === "document",
  };

  return (
    <ExtranetShell
      organisation={{ name: organisationName, homeHref: clientLinks.home(), logoUrl: centre?.logo ?? undefined }}
      items={[{ ...home, label: t`Tableau de bord` }, sessions, participants, documents]}
      tabs={[{ ...home, label: t`Accueil` }, sessions, participants, documents]}
      bell={
        <>
          <Mark at="bell" />
          <Bell unread={notifications?.unreadCount ?? 0} href="/notifications" active={page === "notifications"} />
        </>
      }
      avatarMenu={reader && <Initials name={`${reader.firstName} ${reader.lastName}`} look="brand" />}
      accessibilityHref="/accessibilite"
    >
      {children}
    </ExtranetShell>
  );
}
