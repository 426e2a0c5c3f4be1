import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { formatLongDate, Hero, useLocale } from "@passerelle/ui";
import { DatesHero_ProposalFragmentDoc, type DatesHero_ProposalFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { optionInShort } from "./options/proposed-days.ts";

type DatesHeroProps = {
  proposal: FragmentType<DatesHero_ProposalFragment>;
  /** Accepts them at once, where there is one option. */
  accept: { label: string; onClick: () => void };
  /** In place of the facts: why the answer did not arrive. */
  problem?: ReactNode;
};

/** Dates that wait for an answer, as the one thing expected of the client now. */
export function DatesHero({ proposal, accept, problem }: DatesHeroProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const links = useExtranetLinks();
  const { data, complete } = useFragment({
    fragment: DatesHero_ProposalFragmentDoc,
    fragmentName: "DatesHero_proposal",
    from: proposal,
  });
  if (!complete) return null;

  const { id, options, isSeveral } = data;
  const dueOn = formatLongDate(data.dueOn, locale);
  const facts = isSeveral
    ? t`${plural(options.length, { one: "# option", other: "# options" })}`
    : optionInShort(options[0]?.slots ?? [], locale);
  return (
    <Hero
      kicker={t`Dates à valider`}
      title={data.sessionTitle}
      detail={problem ?? [facts, t`réponse jusqu’au ${dueOn} inclus`].join(" · ")}
      action={isSeveral ? { label: t`Choisir mes dates`, href: links.proposal(id) } : accept}
      otherWay={{
        label: isSeveral ? t`Aucune ne convient` : t`Proposer d’autres dates`,
        href: links.proposal(id, "decline"),
      }}
    />
  );
}
