import {
  ActionIcon,
  Button,
  Checkbox,
  PasswordInput,
  SegmentedControl,
  Select,
  Switch,
  Textarea,
  TextInput,
  Tooltip,
} from "@mantine/core";
import { IconDots, IconDownload, IconPlus } from "@tabler/icons-react";
import { Breadcrumb } from "../page/breadcrumb.tsx";
import { FilterChip } from "../page/filter-chip.tsx";
import { FilterPills } from "../page/filter-pills.tsx";
import { PageTabs } from "../page/page-tabs.tsx";
import { Section } from "../page/section.tsx";
import { CopyField } from "../forms/copy-field.tsx";
import { FieldConflicts, type ConflictChoice } from "../forms/field-conflicts.tsx";
import { InlineMessage } from "../states/inline-message.tsx";
import { useState } from "react";
import styles from "./gallery.module.css";

export function ControlsRoom() {
  const [chosen, setChosen] = useState<Record<string, ConflictChoice>>({ port: "mine" });
  const [filtered, setFiltered] = useState(true);
  return (
    <Section title="Commandes">
      <div className={styles.row}>
        <Button leftSection={<IconPlus size={16} />}>Inscrire un bateau</Button>
        <Button variant="default" leftSection={<IconDownload size={16} />}>
          Exporter
        </Button>
        <Button variant="default" size="xs">
          Filtres
        </Button>
        <Button variant="subtle">Tout marquer comme lu</Button>
        <Button color="red">Retirer le bateau</Button>
        <Button disabled>Publier</Button>
        <Button loading>Envoyer</Button>
        <Tooltip label="Autres actions">
          <ActionIcon variant="default" size="md" aria-label="Autres actions">
            <IconDots size={16} />
          </ActionIcon>
        </Tooltip>
        <SegmentedControl size="xs" aria-label="Moment" data={["Avant", "Après"]} />
      </div>
      <div className={styles.grid}>
        <TextInput label="Nom du bateau" description="Tel qu’il est peint à la poupe." placeholder="Marie-Galante" />
        <TextInput label="Immatriculation" defaultValue="SB 12" error="Ce numéro est déjà celui d’un autre bateau." />
        <PasswordInput
          label="Mot de passe"
          defaultValue="cabestan"
          visibilityToggleButtonProps={{ "aria-label": "Afficher le mot de passe" }}
        />
        <Select label="Port" data={["Paimpol", "Saint-Brieuc", "Lorient"]} defaultValue="Paimpol" />
        <Textarea label="Message à l’armateur" defaultValue="Bonjour, voici les dates d’escale." />
        <div className={styles.stack}>
          <Switch label="Visible par l’armateur" defaultChecked />
          <Checkbox label="Moteur révisé" defaultChecked />
        </div>
        <CopyField label="Adresse du quai" value="https://port.example/quai/12" />
        <FieldConflicts
          conflicts={[
            { id: "port", label: "Port", theirs: "Lorient", mine: "Saint-Brieuc" },
            { id: "owner", label: "Armateur", theirs: "", mine: "Marine du Goëlo" },
          ]}
          chosen={chosen}
          onChoose={(id, choice) => setChosen({ ...chosen, [id]: choice })}
          theirsLabel="Enregistré par Maël Le Bihan"
          incomplete
        />
      </div>
      <Breadcrumb crumbs={[{ label: "Bateaux", href: "#bateaux" }, { label: "SB 12" }]} />
      <PageTabs
        label="Parties du dossier"
        tabs={[
          { label: "Coque", href: "#coque", active: false },
          { label: "Équipage", href: "#equipage", count: 4, active: true },
          { label: "Papiers", href: "#papiers", count: 23, active: false },
        ]}
      />
      <div className={styles.row}>
        <FilterPills
          label="Vues des bateaux"
          pills={[
            { label: "Tous", count: 42, active: true, href: "#tous" },
            { label: "En mer", count: 9, active: false, href: "#en-mer" },
            { label: "À armer", count: 5, active: false, href: "#a-armer" },
          ]}
        />
        {filtered && <FilterChip label="Départ : après le 1er nov. 2026" onRemove={() => setFiltered(false)} />}
      </div>
      <InlineMessage kind="refusal">Ce bateau est en mer : rappelez-le avant de le désarmer.</InlineMessage>
      <InlineMessage kind="success">Le bateau est armé.</InlineMessage>
      <InlineMessage kind="info">L’armateur recevra un message demain matin.</InlineMessage>
    </Section>
  );
}
