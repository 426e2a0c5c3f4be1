import { useQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { UiLink } from "@passerelle/ui";
import { DuplicateCountQueryDocument } from "#gql";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";

/** «Doublons (3)», where there are some: who may merge is asked by what stands around it. */
export function DuplicatesLink() {
  const { data, previousData, refetch } = useQuery(DuplicateCountQueryDocument);
  useRefetchOnChange((change) => change.kind === "COMPANY", refetch, 2_000);
  const count = (data ?? previousData)?.duplicateCompanies.length ?? 0;
  if (count === 0) return null;
  return (
    <Button variant="default" size="xs" renderRoot={(root) => <UiLink {...root} href="/duplicates" />}>
      <Trans>Doublons ({count})</Trans>
    </Button>
  );
}
