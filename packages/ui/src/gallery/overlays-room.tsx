import { Button, Menu, TextInput } from "@mantine/core";
import { IconBellOff, IconLogout, IconRestore } from "@tabler/icons-react";
import { useState } from "react";
import { StatusChip } from "../marks/status-chip.tsx";
import { AvatarMenu } from "../overlay/avatar-menu.tsx";
import { ConfirmDialog } from "../overlay/confirm-dialog.tsx";
import { SideDrawer } from "../overlay/side-drawer.tsx";
import { Section } from "../page/section.tsx";
import styles from "./gallery.module.css";

export function OverlaysRoom() {
  const [opened, setOpened] = useState<"drawer" | "dialog" | null>(null);
  const close = () => setOpened(null);
  return (
    <Section title="Ce qui flotte">
      <div className={styles.row}>
        <Button variant="default" onClick={() => setOpened("drawer")}>
          Proposer une escale
        </Button>
        <Button variant="default" onClick={() => setOpened("dialog")}>
          Retirer le bateau…
        </Button>
        <AvatarMenu name="Paul Renard" detail="Armement Le Goff">
          <Menu.Item leftSection={<IconLogout size={16} />}>Se déconnecter</Menu.Item>
        </AvatarMenu>
      </div>
      <SideDrawer
        opened={opened === "drawer"}
        onClose={close}
        title="Proposer une escale"
        context="SB 12"
        buttons={
          <>
            <Button variant="default" onClick={close}>
              Annuler
            </Button>
            <Button onClick={close}>Envoyer la proposition</Button>
          </>
        }
      >
        <TextInput label="Port" defaultValue="Paimpol" />
      </SideDrawer>
      <ConfirmDialog
        opened={opened === "dialog"}
        onClose={close}
        context="SB 12 · 12 – 14 janv. 2027"
        title="Retirer la Marie-Galante ?"
        consequences={{
          heading: "Ce que verra l’armateur",
          list: [
            { title: "Le bateau porte la mention « Retiré »", detail: "Il reste dans sa liste, avec ses dates." },
            { title: "Les 6 papiers publiés restent ouverts" },
            { title: "Ni e-mail, ni notification", icon: IconBellOff },
            { title: "Restaurable depuis la corbeille", icon: IconRestore },
          ],
        }}
        softerWay={
          <div className={styles.bar}>
            <span>L’armateur renonce ? Changez plutôt son statut.</span>
            <StatusChip tone="grey">Désarmé</StatusChip>
          </div>
        }
        keepLabel="Garder le bateau"
        confirmLabel="Retirer le bateau"
        onConfirm={close}
        destructive
      >
        Rien n’est encore fait.
      </ConfirmDialog>
    </Section>
  );
}
