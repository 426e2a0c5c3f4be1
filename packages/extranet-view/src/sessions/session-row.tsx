import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconCalendarOff } from "@tabler/icons-react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { sessionModalityLabels } from "@passerelle/schema/vocabulary";
import { DateTile, IconTile, ListRow, useLocale } from "@passerelle/ui";
import { SessionRow_SessionFragmentDoc, type SessionRow_SessionFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { datesOf, duration } from "../wording/dates.ts";
import { SessionStatus } from "./session-status.tsx";

export function SessionRow({ session }: { session: FragmentType<SessionRow_SessionFragment> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const { data, complete } = useFragment({ fragment: SessionRow_SessionFragmentDoc, from: session });
  if (!complete) return null;

  const { startsOn, endsOn } = data;
  const facts = [
    startsOn ? datesOf({ startsOn, endsOn }, locale) : t`Dates à définir`,
    data.hours > 0 ? duration(data.hours) : null,
    data.venue ?? sessionModalityLabels[data.modality][locale],
    data.learnerCount > 0 ? t`${plural(data.learnerCount, { one: "# participant", other: "# participants" })}` : null,
    data.documentCount > 0 ? t`${plural(data.documentCount, { one: "# document", other: "# documents" })}` : null,
  ];
  return (
    <ListRow
      href={links.session(data.id)}
      lead={startsOn ? <DateTile date={startsOn} /> : <IconTile icon={IconCalendarOff} tone="grey" />}
      title={data.title}
      detail={facts.filter(Boolean).join(" · ")}
      trail={<SessionStatus session={data} />}
      greyed={data.cancelled}
    />
  );
}
