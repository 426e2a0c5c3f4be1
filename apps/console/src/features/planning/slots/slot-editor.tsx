import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useLocale } from "@passerelle/ui";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { DayField } from "../fields/day-field.tsx";
import { HoursFields } from "../fields/hours-fields.tsx";
import { TrainerSelect } from "../fields/trainer-select.tsx";
import { VenueSelect } from "../fields/venue-select.tsx";
import styles from "../planning.module.css";
import { faultOf, type SlotDraft } from "./slot-draft.ts";

type SlotEditorProps = {
  slot: SlotDraft;
  others: readonly SlotDraft[];
  isNew: boolean;
  timesOnly?: boolean;
  onApply: (slot: SlotDraft) => void;
  onClose: () => void;
};

/** One slot, moved to another day, hour, trainer or venue: in its place in the list. */
export function SlotEditor({ slot, others, isNew, timesOnly = false, onApply, onClose }: SlotEditorProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [draft, setDraft] = useState<SlotDraft>(slot);
  const [tried, setTried] = useState(false);
  const fault = faultOf(draft, others);
  const said = tried && fault ? fault : undefined;
  const place = useRef<HTMLFormElement>(null);
  const change = (part: Partial<SlotDraft>) => setDraft({ ...draft, ...part });

  // The button that opened it has left with the row: the keyboard goes on from here.
  useEffect(() => place.current?.querySelector("button")?.focus(), []);

  function apply() {
    setTried(true);
    if (!fault) onApply(draft);
  }

  return (
    <form
      ref={place}
      className={styles.editor}
      aria-label={isNew ? t`Nouveau créneau` : t`Modifier le créneau`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // A form around this one is another one's.
        event.stopPropagation();
        apply();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !isOpenList(event)) onClose();
      }}
    >
      <div className={styles.editorFields}>
        <DayField
          label={t`Jour`}
          day={draft.date || null}
          onChange={(date) => change({ date: date ?? "" })}
          error={said?.field === "date" ? said.words[locale] : undefined}
        />
        <HoursFields
          hours={draft}
          onChange={({ startsAt, endsAt }) => change({ startsAt, endsAt })}
          error={said?.field === "hours" ? said.words[locale] : undefined}
        />
        {!timesOnly && (
          <>
            <TrainerSelect trainer={draft.trainer} onChoose={(trainer) => change({ trainer })} />
            <VenueSelect venue={draft.venue} onChoose={(venue) => change({ venue })} />
          </>
        )}
      </div>
      <div className={styles.editorButtons}>
        <Button variant="subtle" size="xs" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button variant="default" size="xs" type="submit">
          {isNew ? <Trans>Ajouter le créneau</Trans> : <Trans>Modifier le créneau</Trans>}
        </Button>
      </div>
    </form>
  );
}

/** The first Escape closes a list that is open, the second one the editor. */
function isOpenList(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('[aria-expanded="true"]') !== null;
}
