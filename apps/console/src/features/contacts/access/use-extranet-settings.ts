import { useQuery } from "@apollo/client/react";
import { ExtranetSettingsQueryDocument } from "#gql";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";

/** Whether the extranet is activated, and how contacts come in; undefined until it is known. */
export function useExtranetSettings() {
  const { data, refetch } = useQuery(ExtranetSettingsQueryDocument, { fetchPolicy: "cache-first" });
  useRefetchOnChange((change) => change.kind === "ORGANISATION", refetch);
  return data && { ...data.extranetSettings, canActivate: data.organisation.viewerCan.administer };
}
