import { Button } from "@mantine/core";
import { Agenda, monthOf, monthSpan } from "@passerelle/extranet-view";
import { Trans } from "@lingui/react/macro";
import { formatLongDate, InlineMessage, SkeletonRows, UiLink, useLocale } from "@passerelle/ui";
import { SessionAgendaDocument } from "../../gql/graphql.ts";
import { BlockFailure } from "../../lib/block-failure.tsx";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";
import { extranetLinks } from "../../app/extranet-links.ts";

/** The sessions of one month. */
export function SessionAgenda({ month }: { month: string }) {
  const { data, error, retry, isEarlier } = useRecoveringQuery(SessionAgendaDocument, { filter: monthSpan(month) });
  const sessions = data?.extranet?.sessions;
  const shown = sessions?.edges.length ?? 0;
  const total = sessions?.totalCount ?? 0;
  const next = data?.extranet?.next.edges[0]?.node.startsOn;

  return (
    <>
      {error && (
        <BlockFailure error={error} onRetry={retry}>
          <Trans>Vos sessions n’ont pas pu être chargées.</Trans>
        </BlockFailure>
      )}
      {!(error && !sessions) && (
        <Agenda
          month={month}
          sessions={isEarlier ? undefined : sessions?.edges.map(({ node }) => node)}
          hrefOf={extranetLinks.agenda}
          elsewhere={next && monthOf(next) !== month ? <NextSession day={next} /> : undefined}
        />
      )}
      {isEarlier && !error && <SkeletonRows rows={4} />}
      {total > shown && !isEarlier && (
        <InlineMessage kind="info">
          <Trans>
            Ce mois compte {total} sessions : l’agenda en montre {shown}. La liste les a toutes.
          </Trans>
        </InlineMessage>
      )}
    </>
  );
}

function NextSession({ day }: { day: string }) {
  const locale = useLocale();
  const date = formatLongDate(day, locale);
  return (
    <Button component={UiLink} variant="default" href={extranetLinks.agenda(monthOf(day))}>
      <Trans>Voir la prochaine session, le {date}</Trans>
    </Button>
  );
}
