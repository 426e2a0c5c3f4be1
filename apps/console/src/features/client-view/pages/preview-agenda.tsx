import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Agenda, monthOf, monthSpan, SessionViews } from "@passerelle/extranet-view";
import { calendarDay, PageColumn, PageHead, SkeletonRows } from "@passerelle/ui";
import { PreviewAgendaQueryDocument } from "#gql/client-view/graphql.ts";
import { Block } from "#lib/block.tsx";
import { clientLinks } from "../place.ts";
import { usePreview } from "../preview.ts";

export function PreviewAgenda({ month = monthOf(calendarDay(new Date())) }: { month: string | undefined }) {
  const { t } = useLingui();
  const { companyId } = usePreview();
  const answer = useQuery(PreviewAgendaQueryDocument, { variables: { companyId, filter: monthSpan(month) } });

  return (
    <PageColumn>
      <PageHead title={t`Sessions`} />
      <SessionViews current="agenda" />
      <Block answer={answer} skeleton={<SkeletonRows rows={6} />}>
        {({ extranetPreview }) => (
          <Agenda
            month={month}
            sessions={extranetPreview.sessions.edges.map(({ node }) => node)}
            hrefOf={clientLinks.agenda}
          />
        )}
      </Block>
    </PageColumn>
  );
}
