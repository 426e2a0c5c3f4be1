import { Switch } from "@mantine/core";
import { IconChecklist } from "@tabler/icons-react";
import { ExpectedRow } from "@passerelle/extranet-view";
import { useState } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Card, EmptyState, InlineMessage, ListCard, LoadMore, SkeletonRows } from "@passerelle/ui";
import { ExpectedListDocument } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { usePagedQuery } from "../../lib/use-paged-query.ts";
import { BroughtRow } from "./brought-row.tsx";
import { ExpectedToBring } from "./expected-to-bring.tsx";
import { useBrought } from "./use-brought.ts";

const pageSize = 30;

/** All that one side owes the other, the most urgent first; what has arrived is history, shown when asked for. */
export function ExpectedList({ sessionId }: { sessionId: string | undefined }) {
  const { t } = useLingui();
  const here = useBrought();
  const [isWhole, setIsWhole] = useState(false);
  const {
    connection: expected,
    error,
    isLoading,
    retry,
    showMore,
  } = usePagedQuery(
    ExpectedListDocument,
    { filter: { sessionId, openOnly: isWhole ? undefined : true } },
    pageSize,
    (data) => data.extranet?.expectedDocuments,
  );
  const rows = expected?.edges.map(({ node }) => node) ?? [];
  // Ticked here, it leaves the list of what is awaited: it stays in sight to be taken back.
  const ticked = here.brought.filter(({ id }) => !rows.some((row) => row.id === id));

  return (
    <>
      <Switch
        label={t`Montrer aussi ce qui est arrivé`}
        checked={isWhole}
        onChange={({ currentTarget }) => setIsWhole(currentTarget.checked)}
      />
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Les documents attendus n’ont pas pu être chargés.</Trans>
        </BlockFailure>
      )}
      {!expected && !error && <SkeletonRows rows={4} />}
      {expected && rows.length + ticked.length === 0 && (
        <Card>
          <EmptyState icon={IconChecklist}>
            <Trans>
              Rien n’est attendu. Les documents que votre organisme vous demandera, et ceux qu’il vous promettra,
              apparaîtront ici.
            </Trans>
          </EmptyState>
        </Card>
      )}
      {here.problem && <InlineMessage kind="refusal">{here.problem}</InlineMessage>}
      {rows.length + ticked.length > 0 && (
        <ListCard>
          {ticked.map((one) => (
            <BroughtRow key={one.id} brought={one} here={here} />
          ))}
          {rows.map((one) => {
            const brought = here.brought.find(({ id }) => id === one.id);
            if (brought) return <BroughtRow key={one.id} brought={brought} here={here} />;
            return one.side === "COMPANY_OWES" && one.state !== "FULFILLED" ? (
              <ExpectedToBring key={one.id} expected={one} withSession onBrought={here.tick} />
            ) : (
              <ExpectedRow key={one.id} expected={one} withSession />
            );
          })}
        </ListCard>
      )}
      {expected && (
        <LoadMore
          hasMore={expected.pageInfo.hasNextPage}
          loading={isLoading}
          onMore={showMore}
          shown={expected.edges.length}
          total={expected.totalCount}
        />
      )}
    </>
  );
}
