import { Navigate, createFileRoute } from "@tanstack/react-router";
import { settingsHome } from "#lib/settings-tabs.ts";
import { useSettingsRights } from "#lib/use-settings-rights.ts";

export const Route = createFileRoute("/_signed-in/settings/")({ component: SettingsHome });

/** The first part that this person may open. */
function SettingsHome() {
  const { data } = useSettingsRights();
  const home = settingsHome(data?.organisation.viewerCan);
  return home ? <Navigate to={home} replace /> : null;
}
