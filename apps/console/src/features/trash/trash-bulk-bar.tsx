import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { BulkBar } from "@passerelle/ui";
import { IconArrowBackUp } from "@tabler/icons-react";
import type { TrashKind, TrashRow_ItemFragment } from "#gql";
import { BulkFailures, BulkProgress } from "#lib/bulk-progress.tsx";
import { useBulk } from "#lib/use-bulk.ts";
import type { Restoring } from "./use-restore.tsx";
import { useTrashActs } from "./use-trash-acts.ts";

type TrashBulkBarProps = Restoring & { items: readonly TrashRow_ItemFragment[]; onClear: () => void };

/** A session before what belongs to it, a person before its enrolments: each finds what it needs. */
const inTurn: readonly TrashKind[] = ["SESSION", "LEARNER", "CONTACT", "DOCUMENT", "RECEIVED_DOCUMENT", "ENROLMENT"];

/** Restores what is selected, one thing after the other; what is refused says why, the rest is restored. */
export function TrashBulkBar({ items, onClear, say, onMoved }: TrashBulkBarProps) {
  const { t } = useLingui();
  const { restore, undoOf } = useTrashActs();
  const { bulk, run, stop } = useBulk();
  const known = new Map(items.map((item) => [item.id, item]));

  async function restoreAll() {
    const ordered = items.toSorted((a, b) => inTurn.indexOf(a.kind) - inTurn.indexOf(b.kind));
    const { done, failures } = await run(
      ordered.map(({ id, title }) => ({ id, name: title })),
      (id) => restore(known.get(id)!),
    );
    for (const id of done) onMoved(id, true);
    onClear();
    const count = done.length;
    say({
      kind: failures.length > 0 ? "refusal" : "success",
      words: (
        <>
          {t`${plural(count, { 0: "Rien n’est restauré.", one: "# élément est restauré.", other: "# éléments sont restaurés." })}`}
          {failures.length > 0 && <BulkFailures failures={failures} />}
        </>
      ),
      undo: count > 0 ? { act: () => void undoAll(done) } : undefined,
    });
  }

  async function undoAll(ids: readonly string[]) {
    const undoable = ids.flatMap((id) => (undoOf(known.get(id)!) ? [{ id, name: known.get(id)!.title }] : []));
    const { done, failures } = await run(undoable.toReversed(), (id) => undoOf(known.get(id)!)!());
    for (const id of done) onMoved(id, false);
    const count = done.length;
    say({
      kind: failures.length > 0 ? "refusal" : "success",
      words: (
        <>
          {t`${plural(count, { one: "# élément est de retour dans la corbeille.", other: "# éléments sont de retour dans la corbeille." })}`}
          {failures.length > 0 && <BulkFailures failures={failures} />}
        </>
      ),
    });
  }

  return (
    <BulkBar count={bulk.running ? bulk.total : items.length} onClear={onClear}>
      {bulk.running ? (
        <BulkProgress bulk={bulk} onStop={stop} />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => void restoreAll()}
        >
          <Trans>Restaurer ({items.length})</Trans>
        </Button>
      )}
    </BulkBar>
  );
}
