import { Button } from "@mantine/core";
import { IconFileText, IconSailboat, IconUpload, IconUsers } from "@tabler/icons-react";
import { Card } from "../cards/card.tsx";
import { Hero } from "../cards/hero.tsx";
import { IconTile } from "../cards/icon-tile.tsx";
import { ListCard, ListRow } from "../cards/list-card.tsx";
import { StatCard } from "../cards/stat-card.tsx";
import { DateTile } from "../marks/date-tile.tsx";
import { StatusChip } from "../marks/status-chip.tsx";
import { Section } from "../page/section.tsx";
import styles from "./gallery.module.css";

export function CardsRoom() {
  return (
    <Section title="Cartes">
      <div className={styles.grid}>
        <StatCard label="Sorties ce mois-ci" figure="18" comparison="+3 par rapport à octobre" better />
        <StatCard label="Papiers attendus" figure="27" comparison="dont 6 en retard" />
        <Card>Une carte, un trait, aucune ombre.</Card>
      </div>
      <Hero
        kicker="Escale à valider"
        title="Marie-Galante"
        detail="12 – 14 janvier 2027 · 9 h – 17 h · à quai"
        action={{ label: "Accepter cette escale", href: "#accepter" }}
        otherWay={{ label: "Proposer d’autres dates", href: "#autres" }}
      />
      <ListCard layout="apart">
        <ListRow
          lead={<IconTile icon={IconUpload} tone="amber" />}
          title="Déposer l’acte de francisation signé"
          detail="Avant le 28 novembre · PDF"
          href="#deposer"
          chevron
        />
        <ListRow
          lead={<IconTile icon={IconUsers} />}
          title="Compléter le rôle d’équipage"
          detail="6 sur 8 renseignés"
          href="#role"
          chevron
        />
      </ListCard>
      <ListCard head={<strong>Prochaines sorties</strong>}>
        <ListRow
          lead={<DateTile date="2027-01-12" />}
          title="Marie-Galante vers les îles, les phares et tout ce qui se voit de la côte au petit matin"
          detail="8 marins · Paimpol"
          trail={<StatusChip tone="blue">Escale proposée</StatusChip>}
          href="#sortie"
        />
        <ListRow lead={<IconTile icon={IconSailboat} tone="grey" />} title="L’Estran" detail="Sortie annulée" greyed />
        <ListRow
          lead={<IconTile icon={IconFileText} />}
          title="Avenant au bail"
          detail="À signer avant le 24/11/2026"
          tinted
          trail={<Button size="xs">Signer</Button>}
        />
      </ListCard>
    </Section>
  );
}
