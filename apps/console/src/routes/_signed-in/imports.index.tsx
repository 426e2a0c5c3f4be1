import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute } from "@tanstack/react-router";
import { EmptyState, PageHead, UiLink } from "@passerelle/ui";
import { IconTableImport } from "@tabler/icons-react";
import { ExportMenu } from "#features/exports";
import { ImportsTable } from "#features/imports";
import { ImportsPageQueryDocument } from "#gql";
import { BlockError } from "#lib/failure.tsx";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/imports/")({ component: ImportsPage });

function ImportsPage() {
  const { t } = useLingui();
  const answer = useQuery(ImportsPageQueryDocument);
  const imports = (answer.data ?? answer.previousData)?.imports;
  const retry = useRecovery(answer.error, answer.refetch);
  useRefetchOnChange((change) => change.kind === "IMPORT", answer.refetch, 1_000);
  useTitle(t`Imports`);

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Imports`}
        state={<Trans>Les vingt derniers, par vous et par vos collègues.</Trans>}
        actions={
          <>
            <ExportMenu list="imports" asked={{}} />
            <NewImport />
          </>
        }
      />
      {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
      {(imports || answer.error === undefined) && (
        <ImportsTable
          imports={imports}
          empty={
            <EmptyState icon={IconTableImport} action={<NewImport variant="default" />}>
              <Trans>Les fichiers importés apparaîtront ici, avec ce qu’ils ont créé.</Trans>
            </EmptyState>
          }
        />
      )}
    </div>
  );
}

function NewImport({ variant }: { variant?: "default" }) {
  return (
    <Button size="xs" variant={variant} renderRoot={(root) => <UiLink {...root} href="/imports/new" />}>
      <Trans>Importer un fichier</Trans>
    </Button>
  );
}
