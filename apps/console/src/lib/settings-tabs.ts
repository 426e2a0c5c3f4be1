import { useLingui } from "@lingui/react/macro";
import type { SettingsRights } from "./use-settings-rights.ts";

type SettingsTab = { label: string; href: string };

/** The parts of the settings that this person may open, in the order of the tabs. */
export function useSettingsTabs(rights: SettingsRights | undefined): SettingsTab[] {
  const { t } = useLingui();
  return [
    ...(rights?.edit
      ? [
          { label: t`Organisation`, href: "/settings/organisation" },
          { label: t`Centres`, href: "/settings/centres" },
        ]
      : []),
    ...(rights?.administer
      ? [
          { label: t`Extranet`, href: "/settings/extranet" },
          { label: t`Utilisateurs`, href: "/settings/users" },
          { label: t`Sécurité`, href: "/settings/security" },
        ]
      : []),
    ...(rights?.editMailTemplates ? [{ label: t`Modèles de mail`, href: "/settings/mail-templates" }] : []),
    ...(rights?.readMails ? [{ label: t`Mails envoyés`, href: "/settings/mails" }] : []),
    ...(rights?.readJournal ? [{ label: t`Journal`, href: "/settings/journal" }] : []),
  ];
}

/** Where «Réglages» leads this person, if anywhere. */
export function settingsHome(rights: SettingsRights | undefined): string | undefined {
  if (rights?.edit) return "/settings/organisation";
  if (rights?.administer) return "/settings/extranet";
  return rights?.readMails ? "/settings/mails" : undefined;
}
