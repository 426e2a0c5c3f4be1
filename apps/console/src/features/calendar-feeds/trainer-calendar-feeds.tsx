import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Section, SkeletonRows } from "@passerelle/ui";
import { TrainerCalendarFeedsQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { CalendarFeeds } from "./calendar-feeds.tsx";

/** The private calendars of what a trainer teaches (B-11). */
export function TrainerCalendarFeeds({ trainerId }: { trainerId: string }) {
  const { t } = useLingui();
  const answer = useQuery(TrainerCalendarFeedsQueryDocument, { variables: { id: trainerId } });
  useRefetchOnChange((change) => change.kind === "TRAINER" && change.id === trainerId, answer.refetch);

  return (
    <Section title={t`Liens d’agenda`}>
      <Block answer={answer} skeleton={<SkeletonRows rows={2} />}>
        {({ trainer }) =>
          trainer && (
            <CalendarFeeds
              of={{ trainerId }}
              feeds={trainer.calendarFeeds}
              mayWrite={trainer.viewerCan.edit}
              mailTo={trainer.email ?? undefined}
              onChanged={() => void answer.refetch().catch(() => undefined)}
              words={
                <Trans>
                  Un lien privé montre dans l’agenda de cette personne les créneaux qu’elle anime, et les tient à jour.
                  Quiconque l’a peut les lire.
                </Trans>
              }
            />
          )
        }
      </Block>
    </Section>
  );
}
