import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconUsers } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState, ListCard } from "@passerelle/ui";
import { SessionLearners_SessionFragmentDoc, type SessionLearners_SessionFragment } from "../../gql/graphql.ts";
import { Mark } from "../../reading/mark.tsx";
import { LearnerRow } from "./learner-row.tsx";
import { UnnamedPlaces } from "./unnamed-places.tsx";
import classes from "./session-learners.module.css";

type SessionLearnersProps = {
  session: FragmentType<SessionLearners_SessionFragment>;
  /** Where the places without a name are given one, while the session takes names. */
  namePlaces?: ((seatIds: string[], enrolledIds: string[]) => ReactNode) | undefined;
  /** Said here, since the places that were named are gone with what named them. */
  named?: ReactNode;
};

/** Whom the company has in the session; one removed with something published stays, greyed, then the places to name. */
export function SessionLearners({ session, namePlaces, named }: SessionLearnersProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: SessionLearners_SessionFragmentDoc,
    from: session,
    fragmentName: "SessionLearners_session",
  });
  if (!complete) return null;

  const { learners, learnerCount, seats, hasDetail } = data;
  const seatIds = seats.map(({ id }) => id);
  const enrolledIds = learners.flatMap(({ participantId, cancelled }) =>
    participantId && !cancelled ? [participantId] : [],
  );
  const places = seatIds.length > 0 && (
    <UnnamedPlaces count={seatIds.length}>{!data.cancelled && namePlaces?.(seatIds, enrolledIds)}</UnnamedPlaces>
  );
  return (
    <>
      <section aria-label={t`Apprenants`}>
        <ListCard
          head={
            <h2 className={classes.heading}>
              <Trans>Apprenants</Trans>{" "}
              <span className={classes.count} data-tabular>
                {learnerCount}
              </span>
              <Mark at="learners" />
            </h2>
          }
        >
          {learners.map((learner) => (
            <LearnerRow key={learner.id} learner={learner} />
          ))}
          {learners.length === 0 && (
            <li>
              <EmptyState icon={IconUsers}>
                {hasDetail ? (
                  <Trans>Les personnes que vous nommerez, ou que votre organisme inscrira, apparaîtront ici.</Trans>
                ) : (
                  <Trans>
                    Aucune personne de votre entreprise n’est inscrite à cette session. Le programme, les formateurs et
                    les apprenants apparaîtront ici dès la première inscription.
                  </Trans>
                )}
              </EmptyState>
            </li>
          )}
        </ListCard>
      </section>
      {named}
      {places}
    </>
  );
}
