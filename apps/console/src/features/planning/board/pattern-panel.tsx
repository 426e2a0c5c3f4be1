import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { overlap } from "@passerelle/schema/vocabulary";
import { Card, HelpLink, InlineMessage, Section } from "@passerelle/ui";
import { useState } from "react";
import { proposalOf, slotsProposed, usualPattern } from "../pattern/pattern-draft.ts";
import { PatternFields } from "../pattern/pattern-fields.tsx";
import { ProposalNotes } from "../pattern/proposal-notes.tsx";
import styles from "../planning.module.css";
import type { SlotDraft } from "../slots/slot-draft.ts";

type PatternPanelProps = {
  opened: boolean;
  /** Hours of the programme, if it has one. */
  hours: number | undefined;
  drafts: readonly SlotDraft[];
  helpHref: string;
  onAdd: (slots: SlotDraft[]) => void;
  onClose: () => void;
};

/** Adds the slots of a pattern to those that are there; what would fall on one of them is left out. */
export function PatternPanel({ opened, hours, drafts, helpHref, onAdd, onClose }: PatternPanelProps) {
  const { t } = useLingui();
  const [pattern, setPattern] = useState({ ...usualPattern, hours: hours ?? usualPattern.hours });
  if (!opened) return null;

  const isFree = (slot: { date: string; startsAt: string; endsAt: string }) =>
    !drafts.some((other) => overlap(other, slot));
  const { slots } = proposalOf(pattern);
  const count = slots.filter(isFree).length;
  const taken = slots.length - count;

  return (
    <Section
      title={t`Planification simple`}
      action={<HelpLink quiet question={t`Comment planifier une session ?`} href={helpHref} />}
    >
      <Card>
        <div className={styles.form}>
          <PatternFields pattern={pattern} onChange={setPattern} />
          <ProposalNotes pattern={pattern} />
          {taken > 0 && (
            <InlineMessage kind="info">
              <Plural
                value={taken}
                one="# créneau tombe sur un créneau déjà prévu : il n’est pas ajouté."
                other="# créneaux tombent sur des créneaux déjà prévus : ils ne sont pas ajoutés."
              />
            </InlineMessage>
          )}
          <div className={styles.buttons}>
            {drafts.length > 0 && (
              <Button variant="subtle" onClick={onClose}>
                <Trans>Fermer</Trans>
              </Button>
            )}
            <Button
              variant="default"
              disabled={count === 0}
              onClick={() => onAdd(slotsProposed(pattern).filter(isFree))}
            >
              {count > 0
                ? t`${plural(count, { one: "Ajouter # créneau", other: "Ajouter # créneaux" })}`
                : t`Ajouter les créneaux`}
            </Button>
          </div>
        </div>
      </Card>
    </Section>
  );
}
