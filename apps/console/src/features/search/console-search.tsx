import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { CommandPalette, formatDateRange, useLocale, type PaletteGroup, type PaletteItem } from "@passerelle/ui";
import { IconAddressBook, IconBell, IconBuilding, IconSchool, IconUserCircle } from "@tabler/icons-react";
import { useCallback } from "react";
import { PaletteResultsQueryDocument } from "#gql";
import { useGo } from "#lib/use-go.ts";

/** ⌘K: sessions, companies, and where one can go. The id of a line is the address it leads to. */
export function ConsoleSearch() {
  const { t } = useLingui();
  const go = useGo();
  const search = useSearch();
  return (
    <CommandPalette label={t`Rechercher une session, un client…`} search={search} onChoose={(item) => go(item.id)} />
  );
}

function useSearch() {
  const { t } = useLingui();
  const locale = useLocale();
  const client = useApolloClient();
  const pages = usePages();

  return useCallback(
    async (words: string, signal: AbortSignal): Promise<PaletteGroup[]> => {
      const places: PaletteGroup = { label: t`Aller à`, items: pages.filter((page) => matches(page.label, words)) };
      if (words.trim() === "") return [places];

      const { data } = await client.query({
        query: PaletteResultsQueryDocument,
        variables: { search: words.trim() },
        fetchPolicy: "no-cache",
        context: { fetchOptions: { signal } },
      });
      const sessions = data?.sessions.edges.map(({ node }) => ({
        id: `/sessions/${node.id}`,
        label: node.title,
        detail: [node.reference, node.startsOn && formatDateRange(node.startsOn, node.endsOn ?? node.startsOn, locale)]
          .filter(Boolean)
          .join(" · "),
        icon: IconSchool,
      }));
      const companies = data?.companies.edges.map(({ node }) => ({
        id: `/companies/${node.id}`,
        label: node.name,
        detail: node.city ?? undefined,
        icon: IconBuilding,
      }));
      return [{ label: t`Sessions`, items: sessions ?? [] }, { label: t`Entreprises`, items: companies ?? [] }, places];
    },
    [client, locale, pages, t],
  );
}

function usePages(): PaletteItem[] {
  const { t } = useLingui();
  return [
    { id: "/sessions", label: t`Sessions`, icon: IconSchool },
    { id: "/sessions?status=TO_PLAN", label: t`Sessions à planifier`, icon: IconSchool },
    { id: "/companies", label: t`Entreprises`, icon: IconBuilding },
    { id: "/contacts", label: t`Contacts`, icon: IconAddressBook },
    { id: "/notifications", label: t`Notifications`, icon: IconBell },
    { id: "/account", label: t`Mon compte, mot de passe, appareils et déconnexion`, icon: IconUserCircle },
  ];
}

function matches(label: string, words: string): boolean {
  return plain(label).includes(plain(words.trim()));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
