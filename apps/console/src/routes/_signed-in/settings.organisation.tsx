import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { Section, SkeletonRows } from "@passerelle/ui";
import { OrganisationForm, PlanningSettings } from "#features/settings";
import { OrganisationSettingsQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";

export const Route = createFileRoute("/_signed-in/settings/organisation")({ component: OrganisationSettings });

function OrganisationSettings() {
  const { t } = useLingui();
  const answer = useQuery(OrganisationSettingsQueryDocument);
  useRefetchOnChange((change) => change.kind === "ORGANISATION", answer.refetch);
  useTitle(t`Organisation`);

  return (
    <Block answer={answer} skeleton={<SkeletonRows />}>
      {({ organisation }) => (
        <>
          <Section title={t`Votre organisme`}>
            <OrganisationForm organisation={organisation} onStale={answer.refetch} />
          </Section>
          <Section title={t`Planification`}>
            <PlanningSettings organisation={organisation} onStale={answer.refetch} />
          </Section>
        </>
      )}
    </Block>
  );
}
