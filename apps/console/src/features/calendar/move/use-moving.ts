import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { MovedSessionQueryDocument, type CalendarSlot_SlotFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import type { Dropped } from "../calendar-grid.tsx";
import type { Destination, MoveScope } from "./moved-slots.ts";
import { useMoves } from "./use-moves.ts";

type Asked = { slot: CalendarSlot_SlotFragment; to?: Destination; revert?: () => void };

/** A drop that concerns nobody else is done at once; any other move is asked about first. */
export function useMoving(say: (notice: NoticeWords | undefined) => void, onMoved: (sessionId?: string) => void) {
  const apollo = useApolloClient();
  const moves = useMoves(say, onMoved);
  const [asked, setAsked] = useState<Asked>();

  /** Whether a client was asked about these dates: moving them loses its answer. */
  async function isAgreed(id: string): Promise<boolean> {
    const result = await apollo
      .query({ query: MovedSessionQueryDocument, variables: { id }, fetchPolicy: "network-only" })
      .catch(() => undefined);
    return (
      result?.data?.session?.bookings.some(({ dateConfirmation }) => dateConfirmation.state !== "NOT_SENT") ?? false
    );
  }

  async function drop({ slot, date, startsAt, revert }: Dropped) {
    const to = { date, startsAt };
    if (
      slot.slotCount > 1 ||
      slot.publicationCount > 0 ||
      slot.status === "CONFIRMED" ||
      (await isAgreed(slot.sessionId))
    )
      return setAsked({ slot, to, revert });
    const refusal = await moves.move({ slot, to, scope: "slot" });
    if (!refusal) return;
    revert();
    say({ kind: "refusal", words: refusal });
  }

  async function move(to: Destination, scope: MoveScope): Promise<string | null> {
    if (!asked) return null;
    const refusal = await moves.move({ slot: asked.slot, to, scope });
    if (!refusal) setAsked(undefined);
    return refusal;
  }

  return {
    asked,
    move,
    acts: {
      isBusy: moves.isBusy,
      drop: (dropped: Dropped) => void drop(dropped),
      ask: (slot: CalendarSlot_SlotFragment, day?: string) =>
        setAsked({ slot, ...(day ? { to: { date: day, startsAt: slot.startsAt.slice(0, 5) } } : {}) }),
      leave: () => {
        asked?.revert?.();
        setAsked(undefined);
      },
    },
  };
}
