import "@mantine/charts/styles.layer.css";
import { AreaChart } from "@mantine/charts";
import { Trans, useLingui } from "@lingui/react/macro";
import { useLocale } from "@passerelle/ui";
import type { SessionFiguresQueryQuery } from "#gql";
import styles from "./session-figures.module.css";

type Months = SessionFiguresQueryQuery["sessionFigures"]["months"];

/** This year's line over last year's, dashed. The same figures stand in a table for those who do not see it. */
export function SessionsChart({ months }: { months: Months }) {
  const { t } = useLingui();
  const locale = useLocale();
  const label = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const data = months.map((each) => ({
    month: label.format(new Date(`${each.month.slice(0, 10)}T12:00:00Z`)),
    count: each.count,
    previousYear: each.previousYearCount,
  }));

  return (
    <figure style={{ margin: 0 }}>
      <figcaption className={styles.title}>
        <Trans>
          <span className={styles.ahead}>Sessions par mois</span> et, en pointillé, un an plus tôt
        </Trans>
      </figcaption>
      <div aria-hidden>
        <AreaChart
          h={140}
          mt={12}
          data={data}
          dataKey="month"
          series={[
            { name: "count", label: t`Cette année`, color: "brand.6" },
            { name: "previousYear", label: t`Un an plus tôt`, color: "gray.5", strokeDasharray: "4 4" },
          ]}
          curveType="monotone"
          fillOpacity={0.1}
          strokeWidth={2}
          gridAxis="none"
          tickLine="none"
          withDots={false}
          withYAxis={false}
          // Hidden from screen readers, so the keyboard must not stop in it either: the table says the same.
          areaChartProps={{ accessibilityLayer: false }}
          xAxisProps={{ interval: "preserveStartEnd", padding: { left: 16, right: 16 } }}
        />
      </div>
      <table className={styles.hidden}>
        <caption>
          <Trans>Sessions par mois</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Mois</Trans>
            </th>
            <th scope="col">
              <Trans>Sessions</Trans>
            </th>
            <th scope="col">
              <Trans>Un an plus tôt</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((each) => (
            <tr key={each.month}>
              <th scope="row">{monthAndYear(each.month, locale)}</th>
              <td>{each.count}</td>
              <td>{each.previousYearCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function monthAndYear(month: string, locale: string): string {
  const first = new Date(`${month.slice(0, 10)}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(first);
}
