import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconUsers } from "@tabler/icons-react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { formatLongDate, IconTile, ListRow, useLocale } from "@passerelle/ui";
import { PlacesToName_SessionFragmentDoc, type PlacesToName_SessionFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";

/** «3 participants à nommer – avant le 12 janvier 2027»: places reserved for a company that did not know for whom. */
export function PlacesToName({ session }: { session: FragmentType<PlacesToName_SessionFragment> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const { data, complete } = useFragment({ fragment: PlacesToName_SessionFragmentDoc, from: session });
  if (!complete || data.seatCount === 0) return null;

  const before = data.startsOn && formatLongDate(data.startsOn, locale);
  return (
    <ListRow
      href={links.session(data.id, "places")}
      lead={<IconTile icon={IconUsers} />}
      title={t`${plural(data.seatCount, { one: "# participant à nommer", other: "# participants à nommer" })}`}
      detail={[before && t`Avant le ${before}`, data.title].filter(Boolean).join(" · ")}
      chevron
    />
  );
}
