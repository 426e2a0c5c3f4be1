import { useApolloClient, useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { formatDayName, formatTime, useLocale } from "@passerelle/ui";
import { useState } from "react";
import {
  MovedSessionQueryDocument,
  MoveSessionMutationDocument,
  MoveSlotMutationDocument,
  type CalendarSlot_SlotFragment,
} from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { asInput, endOf, movedSlots, type Destination, type MoveScope } from "./moved-slots.ts";

type Answer = { slotsVersion: number } | Refusal | undefined | null;
type Moving = { slot: CalendarSlot_SlotFragment; to: Destination; scope: MoveScope };

/** Moves slots and sessions, says what came of it, and takes it back. */
export function useMoves(say: (notice: NoticeWords | undefined) => void, onMoved: (sessionId?: string) => void) {
  const { t } = useLingui();
  const locale = useLocale();
  const apollo = useApolloClient();
  const [moveSlot] = useMutation(MoveSlotMutationDocument);
  const [moveSession] = useMutation(MoveSessionMutationDocument);
  const [isBusy, setIsBusy] = useState(false);

  /** Null once it is done; else why it was not. */
  async function ask(
    sessionId: string,
    send: () => Promise<Answer>,
  ): Promise<{ refusal: string } | { slotsVersion: number }> {
    setIsBusy(true);
    const answer = await send().catch(() => undefined);
    setIsBusy(false);
    onMoved(answer && !isRefusal(answer) ? sessionId : undefined);
    if (!answer) return { refusal: t`Le serveur ne répond pas. Réessayez dans un instant.` };
    return isRefusal(answer) ? { refusal: answer.message } : { slotsVersion: answer.slotsVersion };
  }

  const place = async (slot: CalendarSlot_SlotFragment, expectedSlotsVersion: number, to: Destination) => {
    const input = { slotId: slot.id, expectedSlotsVersion, ...to, endsAt: endOf(slot, to.startsAt) };
    return (await moveSlot({ variables: { input } })).data?.moveSlot;
  };
  const readSession = async (id: string) =>
    (await apollo.query({ query: MovedSessionQueryDocument, variables: { id }, fetchPolicy: "network-only" })).data
      ?.session;
  const shift = async (sessionId: string, expectedSlotsVersion: number, slots: ReturnType<typeof asInput>[]) =>
    (await moveSession({ variables: { input: { sessionId, expectedSlotsVersion, slots } } })).data?.setSessionSlots;

  async function move({ slot, to, scope }: Moving): Promise<string | null> {
    const session = scope === "session" ? await readSession(slot.sessionId).catch(() => undefined) : undefined;
    const before = session?.slots.map(asInput);
    const done = await ask(slot.sessionId, async () => {
      if (scope === "slot") return place(slot, slot.slotsVersion, to);
      return session && shift(slot.sessionId, session.slotsVersion, movedSlots(session.slots, slot, to, scope));
    });
    if ("refusal" in done) return done.refusal;
    const back = () =>
      before
        ? shift(slot.sessionId, done.slotsVersion, before)
        : place(slot, done.slotsVersion, { date: slot.date, startsAt: slot.startsAt.slice(0, 5) });
    say({ kind: "success", words: wordsOf({ slot, to, scope }), undo: { act: () => void undo(slot.sessionId, back) } });
    return null;
  }

  async function undo(sessionId: string, back: () => Promise<Answer>) {
    const done = await ask(sessionId, back);
    if ("refusal" in done) say({ kind: "refusal", words: done.refusal });
    else say({ kind: "success", words: t`Le déplacement est annulé.` });
  }

  function wordsOf({ slot, to, scope }: Moving): string {
    const day = formatDayName(to.date, locale, { year: true });
    const time = formatTime(to.startsAt, locale);
    return scope === "session"
      ? t`Toute la session « ${slot.title} » est déplacée : ce créneau tombe le ${day}.`
      : t`« ${slot.title} » : le créneau est déplacé au ${day}, à ${time}.`;
  }

  return { move, isBusy };
}
