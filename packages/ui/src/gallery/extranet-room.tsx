import { Menu } from "@mantine/core";
import { IconCalendarEvent, IconDots, IconFileText, IconHome, IconUpload, IconUsers } from "@tabler/icons-react";
import { Hero } from "../cards/hero.tsx";
import { IconTile } from "../cards/icon-tile.tsx";
import { ListCard, ListRow } from "../cards/list-card.tsx";
import { Bell } from "../live/bell.tsx";
import { DateTile } from "../marks/date-tile.tsx";
import { StatusChip } from "../marks/status-chip.tsx";
import { AvatarMenu } from "../overlay/avatar-menu.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Section } from "../page/section.tsx";
import { Column } from "../shell/columns.tsx";
import { ExtranetShell } from "../shell/extranet-shell.tsx";

const tabs = [
  { label: "Accueil", href: "#accueil", icon: IconHome, active: true },
  { label: "Sorties", href: "#sorties", icon: IconCalendarEvent, active: false },
  { label: "Équipages", href: "#equipages", icon: IconUsers, active: false },
  { label: "Papiers", href: "#papiers", icon: IconFileText, active: false },
  { label: "Plus", href: "#plus", icon: IconDots, active: false },
];

export function ExtranetRoom() {
  return (
    <ExtranetShell
      organisation={{ name: "Port Blanc", homeHref: "#accueil" }}
      items={tabs.slice(0, 4)}
      tabs={tabs}
      bell={<Bell unread={2} href="#notifications" />}
      avatarMenu={
        <AvatarMenu name="Paul Renard" detail="Armement Le Goff">
          <Menu.Item>Se déconnecter</Menu.Item>
        </AvatarMenu>
      }
      accessibilityHref="#accessibilite"
    >
      <Column>
        <PageHead title="Bonjour Paul" state="Armement Le Goff · 2 actions vous attendent" />
        <Hero
          kicker="Escale à valider"
          title="Marie-Galante"
          detail="12 – 14 janvier 2027 · 9 h – 17 h · à quai, près de la criée"
          action={{ label: "Accepter cette escale", href: "#accepter" }}
          otherWay={{ label: "Proposer d’autres dates", href: "#autres" }}
        />
        <Section title="À faire">
          <ListCard layout="apart">
            <ListRow
              lead={<IconTile icon={IconUpload} tone="amber" />}
              title="Déposer l’acte signé"
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
        </Section>
        <Section title="Prochaines sorties" action={<a href="#agenda">Voir l’agenda</a>}>
          <ListCard>
            <ListRow
              lead={<DateTile date="2027-01-12" />}
              title="Marie-Galante"
              detail="8 marins · Paimpol"
              trail={<StatusChip tone="blue">Escale proposée</StatusChip>}
              href="#une"
            />
            <ListRow
              lead={<DateTile date="2027-03-11" />}
              title="L’Estran"
              detail="8 marins · Paimpol"
              trail={<StatusChip tone="green">Armé</StatusChip>}
              href="#deux"
            />
          </ListCard>
        </Section>
      </Column>
    </ExtranetShell>
  );
}
