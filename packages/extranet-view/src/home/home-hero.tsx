import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { formatInstantDate, Hero, useLocale } from "@passerelle/ui";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { HomeHero_DocumentFragmentDoc, type HomeHero_DocumentFragment } from "../gql/graphql.ts";
import { titleSaysKind } from "../documents/title-says-kind.ts";
import { useExtranetLinks } from "../links.tsx";

type HomeHeroProps = {
  document: FragmentType<HomeHero_DocumentFragment>;
  /** How many documents wait with this one. */
  otherCount: number;
};

/** The one thing expected of the client now: the newest document this reader has not opened yet. */
export function HomeHero({ document, otherCount }: HomeHeroProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const { data, complete } = useFragment({ fragment: HomeHero_DocumentFragmentDoc, from: document });
  if (!complete) return null;

  const kind = documentKindLabels[data.kind][locale];
  const date = formatInstantDate(data.publishedAt, locale);
  return (
    <Hero
      kicker={t`À lire`}
      title={data.title}
      detail={[titleSaysKind(data.title, kind) ? null : kind, data.sessionTitle, t`publié le ${date}`]
        .filter(Boolean)
        .join(" · ")}
      action={{ label: t`Ouvrir le document`, href: links.document(data.id) }}
      otherWay={
        otherCount > 0
          ? { label: t`Voir tout ce qui reste à lire`, href: links.documents({ unopenedOnly: true }) }
          : undefined
      }
    />
  );
}
