import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useLingui } from "@lingui/react/macro";
import { Hero } from "@passerelle/ui";
import { ExpectedHero_ExpectedFragmentDoc, type ExpectedHero_ExpectedFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { useExpectedWords } from "./expected-words.ts";

type ExpectedHeroProps = {
  expected: FragmentType<ExpectedHero_ExpectedFragment>;
  action: { label: string; onClick: () => void };
  /** In place of the facts: how far the file has gone, or why it did not arrive. */
  progress?: ReactNode;
};

/** The most urgent document that the client owes: the one thing expected of it now. */
export function ExpectedHero({ expected, action, progress }: ExpectedHeroProps) {
  const { t } = useLingui();
  const links = useExtranetLinks();
  const words = useExpectedWords();
  const { data, complete } = useFragment({ fragment: ExpectedHero_ExpectedFragmentDoc, from: expected });
  if (!complete) return null;

  const { session } = data;
  return (
    <Hero
      kicker={data.state === "LATE" ? t`Document en retard` : t`Document à envoyer`}
      title={data.label}
      detail={progress ?? [session?.title, words.when(data)].filter(Boolean).join(" · ")}
      action={action}
      otherWay={session ? { label: t`Voir la session`, href: links.session(session.id) } : undefined}
    />
  );
}
