import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { limits } from "@passerelle/schema/vocabulary";
import { Skeleton, Skeletons, StatCard, formatCount, useLocale } from "@passerelle/ui";
import { lazy, Suspense } from "react";
import { SessionFiguresQueryDocument, type SessionFiguresQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import styles from "./session-figures.module.css";

const SessionsChart = lazy(() => import("./sessions-chart.tsx").then((chart) => ({ default: chart.SessionsChart })));

/** Four figures and one chart above the list; they fail and recover apart from it. */
export function SessionFigures() {
  const answer = useQuery(SessionFiguresQueryDocument);
  return (
    <Block answer={answer} skeleton={<FiguresSkeleton />}>
      {({ sessionFigures }) => (
        <div className={styles.figures}>
          <StatCards figures={sessionFigures} />
          <div className={styles.chart}>
            <Suspense fallback={<ChartSkeleton />}>
              <SessionsChart months={sessionFigures.months} />
            </Suspense>
          </div>
        </div>
      )}
    </Block>
  );
}

function StatCards({ figures }: { figures: SessionFiguresQueryQuery["sessionFigures"] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const difference = figures.thisMonthCount - figures.previousMonthCount;
  const signed = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" }).format(difference);

  return (
    <div className={styles.cards}>
      <StatCard
        label={t`Sessions ce mois-ci`}
        figure={formatCount(figures.thisMonthCount, locale)}
        better={difference > 0}
        comparison={
          difference === 0 ? <Trans>Comme le mois dernier</Trans> : <Trans>{signed} par rapport au mois dernier</Trans>
        }
      />
      <StatCard
        label={t`À planifier`}
        figure={formatCount(figures.toPlanCount, locale, limits.counted)}
        comparison={<Trans>sans aucune date</Trans>}
      />
      <StatCard
        label={t`Commencent bientôt`}
        figure={formatCount(figures.startingSoonCount, locale, limits.counted)}
        comparison={<Trans>dans les quatorze jours</Trans>}
      />
      <StatCard
        label={t`Documents publiés ce mois-ci`}
        figure={formatCount(figures.documentsPublishedThisMonth, locale)}
        comparison={
          <Plural
            value={figures.documentsUnopened}
            _0="Tout ce qui est publié a été ouvert"
            one="# jamais ouvert en tout"
            other="# jamais ouverts en tout"
          />
        }
      />
    </div>
  );
}

function FiguresSkeleton() {
  return (
    <Skeletons>
      <div className={styles.figures}>
        <div className={styles.cards}>
          {[0, 1, 2, 3].map((card) => (
            <Skeleton key={card} height={92} />
          ))}
        </div>
        <ChartSkeleton />
      </div>
    </Skeletons>
  );
}

function ChartSkeleton() {
  return <Skeleton height={196} />;
}
