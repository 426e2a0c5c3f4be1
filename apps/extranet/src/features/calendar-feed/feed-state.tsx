import { Trans } from "@lingui/react/macro";
import { formatInstantDate, formatRelative, useLocale } from "@passerelle/ui";
import type { CalendarFeedQuery } from "../../gql/graphql.ts";
import classes from "./calendar-feed.module.css";

type Feed = NonNullable<NonNullable<CalendarFeedQuery["extranet"]>["calendarFeed"]>;

/** Whether a link is out there, and whether anything still reads it. */
export function FeedState({ feed }: { feed: Pick<Feed, "createdAt" | "lastFetchedAt"> }) {
  const locale = useLocale();
  const created = formatInstantDate(feed.createdAt, locale);
  const read = feed.lastFetchedAt && formatRelative(feed.lastFetchedAt, new Date(), locale);
  return (
    <p className={classes.state}>
      <Trans>Vous avez un lien, créé le {created}.</Trans>{" "}
      {read ? (
        <Trans>Dernière lecture par votre agenda : {read}.</Trans>
      ) : (
        <Trans>Aucun agenda ne l’a encore lu.</Trans>
      )}{" "}
      <Trans>Un nouveau lien le remplacerait : celui-ci cesserait de fonctionner.</Trans>
    </p>
  );
}
