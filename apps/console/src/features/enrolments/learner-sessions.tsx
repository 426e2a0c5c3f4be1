import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { LoadMore, Section, SkeletonRows, UiLink, formatDateRange, formatInstantDate, useLocale } from "@passerelle/ui";
import { LearnerSessionsQueryDocument, type LearnerSessionsQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import { useLoadMore } from "#lib/use-load-more.ts";
import styles from "./enrolments.module.css";

type Node = NonNullable<LearnerSessionsQueryQuery["learner"]>["enrolments"]["edges"][number]["node"];

/** The sessions that somebody is or was enrolled in, the latest first. */
export function LearnerSessions({ learnerId }: { learnerId: string }) {
  const { t } = useLingui();
  const answer = useQuery(LearnerSessionsQueryDocument, { variables: { learnerId } });
  const list = (answer.data ?? answer.previousData)?.learner?.enrolments;
  const more = useLoadMore(answer.fetchMore, list?.pageInfo.endCursor);

  return (
    <Section title={t`Sessions`} count={list?.totalCount}>
      <Block answer={answer} skeleton={<SkeletonRows rows={2} />}>
        {({ learner }) =>
          !learner || learner.enrolments.edges.length === 0 ? (
            <p className={styles.none}>
              <Trans>Inscrit à aucune session pour l’instant.</Trans>
            </p>
          ) : (
            <>
              <ul className={styles.choices}>
                {learner.enrolments.edges.map(({ node }) => (
                  <li key={node.id} className={styles.choice}>
                    <OneSession enrolment={node} />
                  </li>
                ))}
              </ul>
              <LoadMore
                hasMore={learner.enrolments.pageInfo.hasNextPage}
                shown={learner.enrolments.edges.length}
                total={learner.enrolments.totalCount}
                {...more}
              />
            </>
          )
        }
      </Block>
    </Section>
  );
}

function OneSession({ enrolment: { session, company, removedAt } }: { enrolment: Node }) {
  const locale = useLocale();
  const dates = session.startsOn ? formatDateRange(session.startsOn, session.endsOn ?? session.startsOn, locale) : null;
  const removed = removedAt && formatInstantDate(removedAt, locale);
  return (
    <>
      <UiLink href={`/sessions/${session.id}/learners`}>{session.title}</UiLink>
      <span className={styles.detail}>
        {[session.reference, dates, company.name].filter(Boolean).join(" · ")}
        {removed && (
          <>
            {" · "}
            <Trans>retiré le {removed}</Trans>
          </>
        )}
      </span>
    </>
  );
}
