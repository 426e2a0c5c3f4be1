import { useLingui } from "@lingui/react/macro";
import { formatCount, Section, UiLink, useLocale } from "@passerelle/ui";
import type { HomeFigures_FiguresFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import classes from "./home.module.css";

export function HomeFigures({ figures }: { figures: HomeFigures_FiguresFragment }) {
  const { t } = useLingui();
  const links = useExtranetLinks();
  return (
    <Section title={t`En chiffres`}>
      <ul className={classes.figures}>
        <Figure label={t`Sessions à venir`} count={figures.upcomingSessionCount} href={links.sessions("UPCOMING")} />
        <Figure label={t`Sessions passées`} count={figures.pastSessionCount} href={links.sessions("PAST")} />
        <Figure label={t`Documents`} count={figures.documentCount} href={links.documents()} />
        <Figure
          label={t`Documents à lire`}
          count={figures.unopenedDocumentCount}
          href={links.documents({ unopenedOnly: true })}
        />
      </ul>
    </Section>
  );
}

function Figure({ label, count, href }: { label: string; count: number; href: string }) {
  const locale = useLocale();
  return (
    <li className={classes.figure}>
      <UiLink className={classes.figureLabel} href={href}>
        {label}
      </UiLink>
      <span className={classes.figureCount}>{formatCount(count, locale)}</span>
    </li>
  );
}
