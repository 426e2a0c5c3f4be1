import { ActionIcon, Button, Menu } from "@mantine/core";
import {
  IconAnchor,
  IconCalendarEvent,
  IconDots,
  IconDownload,
  IconFileText,
  IconHome,
  IconPlus,
  IconSailboat,
  IconSettings,
} from "@tabler/icons-react";
import { FilterPills } from "../page/filter-pills.tsx";
import { PageHead } from "../page/page-head.tsx";
import { CommandPalette } from "../palette/command-palette.tsx";
import type { PaletteSearch } from "../palette/palette-group.ts";
import { ConsoleShell } from "../shell/console-shell.tsx";
import { ShellIdentity } from "../shell/shell-identity.tsx";
import { boats } from "./boats.ts";
import { BoatsTable } from "./boats-table.tsx";
import styles from "./gallery.module.css";
import { BellWithPanel } from "./live-room.tsx";

const items = [
  { label: "Accueil", href: "#accueil", icon: IconHome, active: false },
  { label: "Agenda", href: "#agenda", icon: IconCalendarEvent, active: false },
  { label: "Bateaux", href: "#bateaux", icon: IconSailboat, count: 42, active: true },
  { label: "Escales", href: "#escales", icon: IconAnchor, count: 5, active: false },
  { label: "Papiers", href: "#papiers", icon: IconFileText, count: 12, active: false },
];

const searchBoats: PaletteSearch = async (words) => [
  {
    label: "Bateaux",
    items: boats
      .filter((boat) => boat.name.toLowerCase().includes(words.toLowerCase()))
      .slice(0, 5)
      .map((boat) => ({ id: boat.id, label: boat.name, detail: boat.owner, icon: IconSailboat })),
  },
  { label: "Actions", items: words === "" ? [{ id: "new", label: "Inscrire un bateau", icon: IconPlus }] : [] },
];

export function ConsoleRoom() {
  return (
    <ConsoleShell
      switcher={
        <ShellIdentity
          name="Port Blanc"
          detail="Paimpol"
          look="brand"
          menuLabel="changer de port"
          menu={<Menu.Item>Port Louis</Menu.Item>}
        />
      }
      items={items}
      bottomItems={[{ label: "Réglages", href: "#reglages", icon: IconSettings, active: false }]}
      user={
        <ShellIdentity
          name="Anne Riou"
          menuLabel="votre compte"
          menuPosition="top-start"
          menu={<Menu.Item>Se déconnecter</Menu.Item>}
        />
      }
      search={
        <CommandPalette
          label="Rechercher un bateau, un port…"
          search={searchBoats}
          onChoose={({ id }) => (window.location.hash = id)}
        />
      }
      bell={<BellWithPanel />}
      primaryAction={<Button leftSection={<IconPlus size={16} />}>Inscrire un bateau</Button>}
    >
      <div className={styles.stack}>
        <PageHead
          title="Bateaux"
          state="42 bateaux armés · 5 escales en attente de réponse"
          actions={
            <>
              <Button variant="default" leftSection={<IconDownload size={16} />}>
                Exporter
              </Button>
              <ActionIcon variant="default" size={36} aria-label="Autres actions">
                <IconDots size={16} />
              </ActionIcon>
            </>
          }
        />
        <FilterPills
          label="Vues des bateaux"
          pills={[
            { label: "Tous", count: 14, active: true, href: "#tous" },
            { label: "En mer", count: 3, active: false, href: "#en-mer" },
            { label: "Armés", count: 3, active: false, href: "#armes" },
          ]}
        />
        <BoatsTable rows={boats} stickyTop={52} />
      </div>
    </ConsoleShell>
  );
}
