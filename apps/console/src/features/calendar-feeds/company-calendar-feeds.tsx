import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Section, SkeletonRows } from "@passerelle/ui";
import { CompanyCalendarFeedsQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { CalendarFeeds } from "./calendar-feeds.tsx";

/** The private calendars of a company's sessions: those the staff made, and its contacts' own (B-11). A private person has none (R-080). */
export function CompanyCalendarFeeds({ companyId }: { companyId: string }) {
  const { t } = useLingui();
  const answer = useQuery(CompanyCalendarFeedsQueryDocument, { variables: { id: companyId } });
  useRefetchOnChange((change) => change.kind === "COMPANY" && change.id === companyId, answer.refetch);
  if ((answer.data ?? answer.previousData)?.company?.kind === "INDIVIDUAL") return null;

  return (
    <Section title={t`Liens d’agenda`}>
      <Block answer={answer} skeleton={<SkeletonRows rows={2} />}>
        {({ company }) =>
          company && (
            <CalendarFeeds
              of={{ companyId }}
              feeds={company.calendarFeeds}
              mayWrite={company.viewerCan.inviteContacts}
              onChanged={() => void answer.refetch().catch(() => undefined)}
              words={
                <Trans>
                  Un lien privé montre dans un agenda les sessions que cette entreprise voit sur son extranet, et les
                  tient à jour. Quiconque l’a peut les lire.
                </Trans>
              }
            />
          )
        }
      </Block>
    </Section>
  );
}
