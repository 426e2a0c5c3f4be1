import { Button } from "@mantine/core";
import { IconCalendarQuestion, IconFiles, IconSailboat } from "@tabler/icons-react";
import { useState } from "react";
import { Bell, BellPanel, BellRow } from "../live/bell.tsx";
import { FeedDay, FeedFile, FeedItem } from "../live/feed.tsx";
import { liveToast } from "../live/toast-list.ts";
import { Section } from "../page/section.tsx";
import styles from "./gallery.module.css";

export function LiveRoom() {
  return (
    <Section title="En direct">
      <div className={styles.row}>
        <Button variant="default" onClick={announce}>
          Annoncer une arrivée
        </Button>
        <BellWithPanel />
        <Bell unread={12} href="#notifications" />
        <Bell unread={0} href="#aucune" />
      </div>
      <FeedDay heading="Aujourd’hui">
        <FeedItem icon={IconFiles} title="3 papiers publiés" context="Marie-Galante" time="à 9 h 12" unread>
          <FeedFile label="Acte de francisation" href="#acte" />
          <FeedFile label="Rôle d’équipage de la Marie-Galante pour la saison entière" href="#role-2" />
          <FeedFile label="Devis D-2026-0352" withdrawn="retiré le 21/11/2026" />
        </FeedItem>
        <FeedItem
          icon={IconCalendarQuestion}
          tone="amber"
          title="Une escale vous est proposée"
          context="11 mars 2027"
          time="à 8 h 40"
          unread
          href="#escale"
        >
          <li>
            <Button variant="default">Répondre</Button>
          </li>
        </FeedItem>
        <FeedItem
          icon={IconSailboat}
          title="Convocation de l’équipage publiée"
          context="Retirée le 20/11/2026 par Port Blanc"
          time="à 8 h 02"
          unread={false}
          struck
        />
      </FeedDay>
    </Section>
  );
}

export function BellWithPanel() {
  const [opened, setOpened] = useState(false);
  return (
    <Bell unread={3} opened={opened} onChange={setOpened}>
      <BellPanel
        action={
          <Button variant="subtle" size="xs">
            Tout marquer comme lu
          </Button>
        }
      >
        <BellRow title="Armement Le Goff a accepté l’escale" context="SB 12 · il y a 2 min" unread href="#un" />
        <BellRow title="Devis D-2026-0352 publié" context="retiré le 21/11/2026" unread={false} struck />
        <BellRow title="Rôle complet : L’Estran" context="hier à 17 h 42" unread={false} href="#deux" />
      </BellPanel>
    </Bell>
  );
}

function announce() {
  liveToast({
    title: "La Marie-Galante est au port",
    context: "Paimpol, quai sud, 12 – 14 janv. 2027",
    link: { label: "Ouvrir le bateau", href: "#marie-galante" },
    icon: <IconSailboat size={16} />,
    group: { key: "arrivals", title: (count) => `${count} bateaux au port` },
  });
}
