import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { BookingStatus } from "#gql";
import { BulkFailures } from "#lib/bulk-progress.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { useBulk, type BulkFailure, type BulkItem } from "#lib/use-bulk.ts";
import { useBookingStatus } from "../bookings/use-booking-status.ts";
import { useSessionActs } from "../trash/use-session-acts.ts";

type BulkActs = { say: (notice: NoticeWords | undefined) => void; onDone: () => void };
type Act = (id: string) => Promise<string | undefined>;

/** One company in one session, where it stands and where it is to stand. */
export type StatusChange = BulkItem & { sessionId: string; companyId: string; from: BookingStatus; to: BookingStatus };

/** Acts on several sessions. What is refused says why; the rest is done, and undone by one button. */
export function useBulkActs({ say, onDone }: BulkActs) {
  const { t } = useLingui();
  const { bulk, run, stop } = useBulk();
  const { remove, restore, archive, unarchive } = useSessionActs();
  const setBookingStatus = useBookingStatus();

  async function all(items: readonly BulkItem[], act: Act, back: Act | undefined, words: (count: number) => string) {
    const { done, failures } = await run(items, act);
    onDone();
    const undone = items.filter(({ id }) => done.includes(id));
    const undo = back && undone.length > 0 ? { act: () => void all(undone, back, undefined, restored) } : undefined;
    say({ kind: failures.length > 0 ? "refusal" : "success", words: outcome(words(done.length), failures), undo });
  }

  const restored = (count: number) =>
    t`${plural(count, { 0: "Rien n’est annulé.", one: "C’est annulé pour # ligne.", other: "C’est annulé pour # lignes." })}`;
  const archived = (count: number) =>
    t`${plural(count, { 0: "Aucune session n’est archivée.", one: "# session est archivée ; rien ne change pour ses clients.", other: "# sessions sont archivées ; rien ne change pour leurs clients." })}`;
  const unarchived = (count: number) =>
    t`${plural(count, { 0: "Aucune session n’est désarchivée.", one: "# session est de retour dans la liste.", other: "# sessions sont de retour dans la liste." })}`;
  const deleted = (count: number) =>
    t`${plural(count, { 0: "Aucune session n’est supprimée.", one: "# session est dans la corbeille.", other: "# sessions sont dans la corbeille." })}`;
  const changed = (count: number) =>
    t`${plural(count, { 0: "Aucun statut n’est changé.", one: "# statut est changé.", other: "# statuts sont changés." })}`;

  async function setStatus(changes: readonly StatusChange[]) {
    const known = new Map(changes.map((change) => [change.id, change]));
    const ask = (which: "from" | "to") => (id: string) => {
      const { sessionId, companyId, [which]: status } = known.get(id)!;
      return setBookingStatus({ sessionId, companyId, status });
    };
    await all(changes, ask("to"), ask("from"), changed);
  }

  return {
    bulk,
    stop,
    archive: (items: readonly BulkItem[]) => all(items, archive, unarchive, archived),
    unarchive: (items: readonly BulkItem[]) => all(items, unarchive, archive, unarchived),
    remove: (items: readonly BulkItem[]) => all(items, remove, restore, deleted),
    setStatus,
  };
}

function outcome(words: string, failures: readonly BulkFailure[]): ReactNode {
  return (
    <>
      {words}
      {failures.length > 0 && <BulkFailures failures={failures} />}
    </>
  );
}
