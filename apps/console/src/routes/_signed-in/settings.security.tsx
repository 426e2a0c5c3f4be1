import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { Section, SkeletonRows } from "@passerelle/ui";
import { SecuritySettingsForm } from "#features/settings";
import { SecuritySettingsQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";

export const Route = createFileRoute("/_signed-in/settings/security")({ component: SecuritySettings });

function SecuritySettings() {
  const { t } = useLingui();
  const answer = useQuery(SecuritySettingsQueryDocument);
  useRefetchOnChange((change) => change.kind === "ORGANISATION", answer.refetch);
  useTitle(t`Sécurité`);

  return (
    <Section title={t`Connexion de l’équipe`}>
      <Block answer={answer} skeleton={<SkeletonRows rows={2} />}>
        {({ securitySettings }) => <SecuritySettingsForm settings={securitySettings} onChanged={answer.refetch} />}
      </Block>
    </Section>
  );
}
