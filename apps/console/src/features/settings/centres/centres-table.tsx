import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { DataTable, EmptyState, type Column } from "@passerelle/ui";
import { IconBuildingCommunity } from "@tabler/icons-react";
import { CentreRow_CentreFragmentDoc, type CentreRow_CentreFragment } from "#gql";
import styles from "../settings.module.css";

type CentresTableProps = {
  centres: FragmentType<CentreRow_CentreFragment>[];
  hrefOf: (centreId: string) => string;
};

export function CentresTable({ centres, hrefOf }: CentresTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
  const { data } = useSuspenseFragment({ fragment: CentreRow_CentreFragmentDoc, from: centres });

  return (
    <DataTable
      caption={t`Centres`}
      columns={columns}
      rows={data}
      rowKey={(centre) => centre.id}
      rowHref={(centre) => hrefOf(centre.id)}
      empty={
        <EmptyState icon={IconBuildingCommunity}>
          <Trans>Vos centres apparaîtront ici, chacun avec son logo et sa couleur.</Trans>
        </EmptyState>
      }
    />
  );
}

function useColumns(): Column<CentreRow_CentreFragment>[] {
  const { t } = useLingui();
  return [
    {
      id: "name",
      head: t`Centre`,
      main: true,
      watched: ({ name }) => name,
      cell: ({ name, colour }) => (
        <span className={styles.centreName}>
          <span className={styles.dot} style={{ background: colour }} aria-hidden />
          <span className={styles.nameWords}>{name}</span>
        </span>
      ),
    },
    { id: "city", head: t`Ville`, width: "20%", cell: ({ city }) => city ?? "–" },
    {
      id: "colour",
      head: t`Couleur`,
      width: 112,
      numeric: true,
      watched: (each) => each.colour,
      cell: (each) => each.colour,
    },
    {
      id: "logo",
      head: t`Logo`,
      width: 112,
      watched: ({ logo }) => logo,
      cell: ({ logo }) => (logo ? t`Déposé` : "–"),
    },
    { id: "host", head: t`Adresse de l’extranet`, width: "26%", hideBelow: 760, cell: ({ host }) => host ?? "–" },
  ];
}
