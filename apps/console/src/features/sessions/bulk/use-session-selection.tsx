import { useSelectionColumn, type Column } from "@passerelle/ui";
import { useState, type ReactNode } from "react";
import type { SessionRow_SessionFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { SessionsBulkBar } from "./sessions-bulk-bar.tsx";

type Selecting = {
  sessions: readonly SessionRow_SessionFragment[];
  /** What is no longer of this view is not taken with the rest. */
  hasLeft: (session: SessionRow_SessionFragment) => boolean;
  inArchive?: boolean;
  /** Without it, nothing is done with several at once. */
  say: ((notice: NoticeWords | undefined) => void) | undefined;
};

/** The boxes of the list, and the bar of what can be done with the sessions taken; for those who may decide of one at least. */
export function useSessionSelection({ sessions, hasLeft, inArchive = false, say }: Selecting): {
  selection: Column<SessionRow_SessionFragment> | undefined;
  bar: ReactNode;
} {
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const isSelectable = (session: SessionRow_SessionFragment) => session.viewerCan.decide && !hasLeft(session);
  const selection = useSelectionColumn<SessionRow_SessionFragment>({
    rows: sessions,
    rowKey: (session) => session.id,
    name: (session) => session.title,
    isSelectable,
    selected,
    onSelect: select,
  });
  if (!say || !sessions.some((session) => session.viewerCan.decide)) return { selection: undefined, bar: undefined };

  const taken = sessions.filter((session) => selected.has(session.id) && isSelectable(session));
  const clear = () => select(new Set());
  return {
    selection,
    bar: <SessionsBulkBar sessions={taken} inArchive={inArchive} onClear={clear} say={say} />,
  };
}
