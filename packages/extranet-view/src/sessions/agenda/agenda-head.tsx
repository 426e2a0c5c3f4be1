import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { Trans, useLingui } from "@lingui/react/macro";
import { UiLink, useLocale } from "@passerelle/ui";
import { monthTitle } from "../../wording/dates.ts";
import classes from "./agenda.module.css";
import { monthOf, shiftMonth } from "./month.ts";

type AgendaHeadProps = { month: string; today: string; hrefOf: (month: string) => string };

/** The month that is shown, and the ways to the others. Each is an address. */
export function AgendaHead({ month, today, hrefOf }: AgendaHeadProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [previous, next] = [shiftMonth(month, -1), shiftMonth(month, 1)];
  return (
    <div className={classes.head}>
      <h2 id="agenda-month" className={classes.month} aria-live="polite">
        {monthTitle(month, locale)}
      </h2>
      <nav className={classes.ways} aria-label={t`Changer de mois`}>
        <UiLink
          className={classes.today}
          href={hrefOf(monthOf(today))}
          aria-current={month === monthOf(today) ? "date" : undefined}
        >
          <Trans>Aujourd’hui</Trans>
        </UiLink>
        <UiLink className={classes.way} href={hrefOf(previous)} aria-label={monthTitle(previous, locale)}>
          <IconChevronLeft size={20} aria-hidden />
        </UiLink>
        <UiLink className={classes.way} href={hrefOf(next)} aria-label={monthTitle(next, locale)}>
          <IconChevronRight size={20} aria-hidden />
        </UiLink>
      </nav>
    </div>
  );
}
