import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, PageHead, SkeletonPage, UiLink } from "@passerelle/ui";
import { IconArrowMerge } from "@tabler/icons-react";
import { MergeForm } from "#features/merging";
import { MergePageQueryDocument, type MergePageQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { NotFound } from "#lib/not-found.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { useTitle } from "#lib/use-title.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/duplicates/$keptId/$mergedId")({ component: MergePage });

function MergePage() {
  const { t } = useLingui();
  const { keptId, mergedId } = Route.useParams();
  // Two records are compared as they stand now.
  const answer = useQuery(MergePageQueryDocument, {
    variables: { keptId, mergedId },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  useRefetchOnChange((change) => change.id === keptId || change.id === mergedId, answer.refetch, 500);
  useTitle(t`Fusionner deux entreprises`);

  return (
    <Block key={`${keptId}-${mergedId}`} answer={answer} skeleton={<SkeletonPage />}>
      {(data) => <Pair {...data} />}
    </Block>
  );
}

function Pair({ kept, merged }: MergePageQueryQuery) {
  const { t } = useLingui();
  const navigate = useNavigate();
  if (!kept || !merged || kept.id === merged.id) return <NotFound />;
  const gone = [kept, merged].find((company) => company.mergedAt);

  return (
    <div className={styles.page}>
      <PageHead
        title={t`Fusionner deux entreprises`}
        state={
          <Trans>Choisissez la fiche à conserver, puis ce qu’elle reprend de l’autre. Rien n’est encore fait.</Trans>
        }
        breadcrumb={[
          { label: t`Entreprises`, href: "/companies" },
          { label: t`Doublons`, href: "/duplicates" },
        ]}
        focusKey={kept.id}
      />
      {gone ? (
        <Merged company={gone} />
      ) : kept.viewerCan.edit && merged.viewerCan.edit ? (
        <MergeForm
          key={kept.id}
          kept={kept}
          merged={merged}
          onMerged={(companyId) => void navigate({ to: "/companies/$companyId", params: { companyId }, replace: true })}
        />
      ) : (
        <NotFound />
      )}
    </div>
  );
}

function Merged({ company }: { company: NonNullable<MergePageQueryQuery["kept"]> }) {
  const { name, mergedInto } = company;
  return (
    <EmptyState
      icon={IconArrowMerge}
      action={
        mergedInto && (
          <Button
            variant="default"
            size="xs"
            renderRoot={(root) => <UiLink {...root} href={`/companies/${mergedInto.id}`} />}
          >
            <Trans>Ouvrir {mergedInto.name}</Trans>
          </Button>
        )
      }
    >
      <Trans>« {name} » a déjà été fusionnée.</Trans>
    </EmptyState>
  );
}
