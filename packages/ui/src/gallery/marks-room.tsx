import { DateTile } from "../marks/date-tile.tsx";
import { Initials, InitialsGroup } from "../marks/initials.tsx";
import { Kbd } from "../marks/kbd.tsx";
import { ProgressBar44 } from "../marks/progress-bar44.tsx";
import { StatusChip } from "../marks/status-chip.tsx";
import { HelpLink } from "../overlay/help-link.tsx";
import { Section } from "../page/section.tsx";
import { tones, type Tone } from "../status.ts";
import styles from "./gallery.module.css";

const words: Record<Tone, string> = {
  grey: "Désarmé",
  amber: "À armer",
  blue: "Escale proposée",
  green: "Armé",
  violet: "En mer",
  orange: "À facturer",
  red: "Retiré",
};

export function MarksRoom() {
  return (
    <Section title="Signes" count={tones.length}>
      <div className={styles.row}>
        {tones.map((tone) => (
          <StatusChip key={tone} tone={tone}>
            {words[tone]}
          </StatusChip>
        ))}
        <StatusChip tone="red" outlined>
          Échéance dépassée
        </StatusChip>
      </div>
      <div className={styles.row}>
        <Initials name="Anne Le Floc’h" size="small" />
        <Initials name="Anne Le Floc’h" />
        <Initials name="Anne Le Floc’h" look="tint" />
        <Initials name="Port Blanc" look="brand" square />
        <InitialsGroup names={["Anne Riou", "Loïc Prigent", "Yann Morvan"]} />
        <ProgressBar44 done={0} total={7} label="Papiers" />
        <ProgressBar44 done={5} total={7} label="Papiers" />
        <ProgressBar44 done={7} total={7} label="Papiers" />
        <Kbd>⌘K</Kbd>
        <DateTile date="2027-01-12" />
        <HelpLink question="Comment désarmer un bateau ?" href="#aide" />
        <HelpLink question="Qu’est-ce qu’un rôle d’équipage ?" href="#role" quiet />
      </div>
      <div className={styles.row}>
        {Array.from({ length: 10 }, (_, step) => (
          <span key={step} className={styles.swatch} style={{ background: `var(--brand-${step})` }} />
        ))}
      </div>
    </Section>
  );
}
