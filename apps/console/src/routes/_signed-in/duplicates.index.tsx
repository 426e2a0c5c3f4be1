import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { createFileRoute } from "@tanstack/react-router";
import { EmptyState, PageHead } from "@passerelle/ui";
import { IconCircleCheck } from "@tabler/icons-react";
import { DuplicatesTable } from "#features/merging";
import { DuplicatesPageQueryDocument } from "#gql";
import { BlockError } from "#lib/failure.tsx";
import { useRecovery } from "#lib/use-recovery.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/duplicates/")({ component: DuplicatesPage });

function DuplicatesPage() {
  const { t } = useLingui();
  const answer = useQuery(DuplicatesPageQueryDocument);
  const pairs = (answer.data ?? answer.previousData)?.duplicateCompanies;
  const retry = useRecovery(answer.error, answer.refetch);
  useRefetchOnChange((change) => change.kind === "COMPANY", answer.refetch, 1_000);
  useTitle(t`Doublons`);

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Doublons`}
        breadcrumb={[{ label: t`Entreprises`, href: "/companies" }]}
        state={
          pairs ? (
            <Plural
              value={pairs.length}
              _0="Aucune entreprise ne semble enregistrée deux fois"
              one="# paire de fiches à comparer"
              other="# paires de fiches à comparer, les plus ressemblantes d’abord"
            />
          ) : (
            "\u00a0"
          )
        }
      />
      {answer.error !== undefined && <BlockError error={answer.error} onRetry={retry} />}
      {(pairs || answer.error === undefined) && (
        <DuplicatesTable
          pairs={pairs}
          empty={
            <EmptyState icon={IconCircleCheck}>
              <Trans>Les entreprises qui semblent enregistrées deux fois apparaîtront ici.</Trans>
            </EmptyState>
          }
        />
      )}
    </div>
  );
}
