import type { FragmentType } from "@apollo/client";
import { ExpectedHero } from "@passerelle/extranet-view";
import { useLingui } from "@lingui/react/macro";
import type { ExpectedHero_ExpectedFragment } from "../../gql/graphql.ts";
import { BringingField } from "./bringing-field.tsx";
import { bringingState } from "./bringing-state.tsx";
import { useBringing, type Brought, type ToBring } from "./use-bringing.ts";

type HeroToBringProps = {
  expected: ToBring & FragmentType<ExpectedHero_ExpectedFragment>;
  onBrought: (brought: Brought) => void;
};

/** The most urgent document that the client owes, sent from the first thing it sees. */
export function HeroToBring({ expected, onBrought }: HeroToBringProps) {
  const { t } = useLingui();
  const bringing = useBringing(expected, onBrought);
  const action = () => {
    if (bringing.current?.state === "sending") return { label: t`Interrompre l’envoi`, onClick: bringing.stop };
    if (bringing.isRefused) return { label: t`Choisir un autre fichier`, onClick: bringing.choose };
    if (bringing.current?.state === "failed") return { label: t`Réessayer`, onClick: bringing.again };
    return { label: t`Envoyer le document`, onClick: bringing.choose };
  };
  return (
    <div>
      <ExpectedHero expected={expected} action={action()} progress={bringingState(bringing, "onBrand")} />
      <BringingField bringing={bringing} />
    </div>
  );
}
