import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { HelpLink, Section, SkeletonRows } from "@passerelle/ui";
import { ActivateExtranet, ClientSightForm, ExtranetSettingsForm } from "#features/settings";
import { ExtranetSettingsPageQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/settings/extranet")({ component: ExtranetSettings });

function ExtranetSettings() {
  const { t } = useLingui();
  const answer = useQuery(ExtranetSettingsPageQueryDocument);
  useRefetchOnChange((change) => change.kind === "ORGANISATION", answer.refetch);
  useTitle(t`Extranet`);

  return (
    <Block answer={answer} skeleton={<SkeletonRows />}>
      {({ extranetSettings }) => (
        <div className={styles.narrow}>
          <Section
            title={t`Activation`}
            action={
              <HelpLink question={t`Comment activer l’extranet ?`} href="/settings/extranet?help=activer-l-extranet" />
            }
          >
            <ActivateExtranet activatedAt={extranetSettings.activatedAt} onActivated={answer.refetch} />
          </Section>
          <Section title={t`Entrée des contacts`}>
            <ExtranetSettingsForm settings={extranetSettings} />
          </Section>
          <Section
            title={t`Ce que voient vos clients`}
            action={
              <HelpLink question={t`Que voit le client ?`} href="/settings/extranet?help=ce-que-voit-le-client" />
            }
          >
            <ClientSightForm settings={extranetSettings} onStale={answer.refetch} />
          </Section>
        </div>
      )}
    </Block>
  );
}
