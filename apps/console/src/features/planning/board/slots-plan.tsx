import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage, Section } from "@passerelle/ui";
import { IconCalendarRepeat } from "@tabler/icons-react";
import { useState } from "react";
import { SlotsPlan_SessionFragmentDoc, type SlotsPlan_SessionFragment } from "#gql";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { SlotBoard } from "../slots/slot-board.tsx";
import { changesOf, draftsOf, type SlotDraft } from "../slots/slot-draft.ts";
import { useSlotConflicts } from "../slots/use-slot-conflicts.ts";
import { PatternPanel } from "./pattern-panel.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useSaveSlots } from "./use-save-slots.ts";

type SlotsPlanProps = {
  session: FragmentType<SlotsPlan_SessionFragment>;
  onStale: () => Promise<unknown>;
  /** The dates are saved, and not what they were: who is concerned may be told. */
  onMoved: () => void;
  /** Tells the route that leaving would lose something. */
  onDirty: (isDirty: boolean) => void;
  helpHref: string;
};

/** The slots of a session: those that are saved, and what was moved on screen since. */
export function SlotsPlan({ session: from, onStale, onMoved, onDirty, helpHref }: SlotsPlanProps) {
  const { t } = useLingui();
  const { data: session } = useSuspenseFragment({ fragment: SlotsPlan_SessionFragmentDoc, from });
  const saved = draftsOf(session.slots);
  const [edited, setEdited] = useState<{ version: number; drafts: SlotDraft[] } | null>(null);
  const [isPatternOpen, openPattern] = useState(session.slots.length === 0);
  const [notice, say] = useState<NoticeWords>();
  const drafts = edited?.drafts ?? saved;
  const conflicts = useSlotConflicts(drafts, session.id);
  const { save, loading } = useSaveSlots(session.id);
  const readOnly = !session.viewerCan.plan;
  const changes = edited ? changesOf(saved, edited.drafts) : { added: 0, moved: 0, removed: 0 };
  const isDirty = changes.added + changes.moved + changes.removed > 0;

  function change(next: SlotDraft[]) {
    say(undefined);
    const version = edited?.version ?? session.slotsVersion;
    const { added, moved, removed } = changesOf(saved, next);
    onDirty(added + moved + removed > 0);
    setEdited({ version, drafts: next });
  }

  function forget() {
    setEdited(null);
    onDirty(false);
  }

  async function send() {
    if (!edited) return;
    const answer = await save(edited.drafts, edited.version);
    if ("refusal" in answer) {
      say({ kind: "refusal", words: answer.refusal });
      if (answer.isStale) await onStale().catch(() => undefined);
      return;
    }
    forget();
    openPattern(false);
    onMoved();
    say({
      kind: "success",
      words: t`Le planning est enregistré.`,
      undo: { act: () => void putBack(saved, answer.session.slotsVersion, answer.session.slots) },
    });
  }

  /** What was removed comes back as new; the rest is where it was. */
  async function putBack(before: SlotDraft[], version: number, now: SlotsPlan_SessionFragment["slots"]) {
    const there = new Set(now.map(({ id }) => id));
    const answer = await save(
      before.map((slot) => (slot.id && there.has(slot.id) ? slot : { ...slot, id: undefined })),
      version,
    );
    if ("refusal" in answer) return say({ kind: "refusal", words: answer.refusal });
    onMoved();
    say({ kind: "success", words: t`Le planning est de nouveau comme avant.` });
  }

  return (
    <>
      {!readOnly && (
        <PatternPanel
          key={String(isPatternOpen)}
          opened={isPatternOpen}
          hours={session.programme?.hours}
          drafts={drafts}
          helpHref={helpHref}
          onAdd={(added) => {
            change([...drafts, ...added]);
            openPattern(false);
          }}
          onClose={() => openPattern(false)}
        />
      )}
      <Section
        title={t`Créneaux`}
        action={
          !readOnly &&
          !isPatternOpen && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconCalendarRepeat size={16} aria-hidden />}
              onClick={() => openPattern(true)}
            >
              <Trans>Planification simple</Trans>
            </Button>
          )
        }
      >
        <Notice notice={notice} />
        {edited && isDirty && edited.version !== session.slotsVersion && (
          <InlineMessage kind="info">
            <Trans>Quelqu’un a modifié ce planning entre-temps.</Trans>{" "}
            <Button variant="subtle" size="compact-sm" onClick={forget}>
              <Trans>Reprendre le planning actuel</Trans>
            </Button>
          </InlineMessage>
        )}
        <SlotBoard drafts={drafts} onChange={change} conflicts={conflicts} readOnly={readOnly} say={say} />
        {isDirty && (
          <SaveBar
            changes={changes}
            answeredCount={session.bookings.filter(({ dateConfirmation: { state } }) => state !== "NOT_SENT").length}
            hasConflicts={conflicts.size > 0}
            loading={loading}
            onForget={forget}
            onSave={() => void send()}
          />
        )}
      </Section>
    </>
  );
}
