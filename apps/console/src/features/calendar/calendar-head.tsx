import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button } from "@mantine/core";
import { calendarDay, FilterPills, UiLink, useLocale } from "@passerelle/ui";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { calendarViews, type CalendarView } from "./calendar-search.ts";
import styles from "./calendar.module.css";
import { periodOf, shiftPeriod, titleOf } from "./period.ts";

type CalendarHeadProps = {
  view: CalendarView;
  date: string;
  hrefOf: (part: { view?: CalendarView; date?: string }) => string;
  /** What sets the filters. */
  filters: ReactNode;
};

/** The period that is shown, the ways to the others, and how it is shown. Each is an address. */
export function CalendarHead({ view, date, hrefOf, filters }: CalendarHeadProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const today = calendarDay(new Date());
  const shown = periodOf(view, date);
  const isNow = shown.from <= today && today <= shown.to;
  const [before, after] = [shiftPeriod(view, date, -1), shiftPeriod(view, date, 1)];
  const labels: Record<CalendarView, string> = { month: t`Mois`, week: t`Semaine`, list: t`Liste des jours` };

  return (
    <div className={styles.head}>
      <nav className={styles.ways} aria-label={t`Changer de période`}>
        <Button
          variant="default"
          size="xs"
          aria-current={isNow ? "date" : undefined}
          renderRoot={(root) => <UiLink {...root} href={hrefOf({ date: today })} />}
        >
          <Trans>Aujourd’hui</Trans>
        </Button>
        <ActionIcon
          variant="default"
          size="md"
          aria-label={titleOf(view, before, locale)}
          renderRoot={(root) => <UiLink {...root} href={hrefOf({ date: before })} />}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="md"
          aria-label={titleOf(view, after, locale)}
          renderRoot={(root) => <UiLink {...root} href={hrefOf({ date: after })} />}
        >
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
      </nav>
      <h2 className={styles.title} aria-live="polite">
        {titleOf(view, date, locale)}
      </h2>
      <FilterPills
        label={t`Vues du calendrier`}
        pills={calendarViews.map((each) => ({
          label: labels[each],
          active: each === view,
          href: hrefOf({ view: each }),
        }))}
      />
      {filters}
    </div>
  );
}
