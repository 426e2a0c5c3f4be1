import { useQuery } from "@apollo/client/react";
import { SettingsRightsQueryDocument, type SettingsRightsQueryQuery } from "#gql";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";

export type SettingsRights = SettingsRightsQueryQuery["organisation"]["viewerCan"];

/** What the viewer may settle, as the house says it; asked again when the rights of the viewer change. */
export function useSettingsRights() {
  const answer = useQuery(SettingsRightsQueryDocument, { fetchPolicy: "cache-first" });
  useRefetchOnChange((change) => change.kind === "VIEWER", answer.refetch);
  return answer;
}
