import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute } from "@tanstack/react-router";
import { importSubjectLabels } from "@passerelle/schema/vocabulary";
import { PageHead, SkeletonPage, UiLink, formatInstant, useLocale } from "@passerelle/ui";
import { useEffect } from "react";
import { ImportOutcome, ImportStateChip } from "#features/imports";
import { ImportPageQueryDocument, type ImportPageQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { NotFound } from "#lib/not-found.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/imports/$importId")({ component: ImportPage });

function ImportPage() {
  const { importId } = Route.useParams();
  const answer = useQuery(ImportPageQueryDocument, { variables: { id: importId } });
  const state = answer.data?.import?.state;
  const isMoving = state === "RUNNING" || state === "UNDOING";
  const { startPolling, stopPolling } = answer;
  useRefetchOnChange((change) => change.id === importId, answer.refetch, 300);
  useTitle(answer.data?.import?.fileName);

  // The live line carries it; where it is cut, the bar still moves.
  useEffect(() => {
    if (!isMoving) return;
    startPolling(3_000);
    return stopPolling;
  }, [isMoving, startPolling, stopPolling]);

  return (
    <Block key={importId} answer={answer} skeleton={<SkeletonPage />}>
      {({ import: outcome }) => (outcome ? <Shown outcome={outcome} /> : <NotFound />)}
    </Block>
  );
}

function Shown({ outcome }: { outcome: NonNullable<ImportPageQueryQuery["import"]> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const subject = importSubjectLabels[outcome.subject][locale];
  const startedAt = formatInstant(outcome.startedAt, locale);
  const { name } = outcome.startedBy;
  const isLearners = outcome.subject === "LEARNERS";

  return (
    <div className={styles.page}>
      <PageHead
        title={outcome.fileName}
        status={<ImportStateChip state={outcome.state} />}
        state={t`${subject} · commencé le ${startedAt} par ${name}`}
        breadcrumb={[{ label: t`Imports`, href: "/imports" }]}
        actions={
          <Button
            variant="default"
            size="xs"
            renderRoot={(root) => <UiLink {...root} href={isLearners ? "/learners" : "/companies"} />}
          >
            {isLearners ? <Trans>Voir les apprenants</Trans> : <Trans>Voir les entreprises</Trans>}
          </Button>
        }
      />
      <ImportOutcome outcome={outcome} />
    </div>
  );
}
