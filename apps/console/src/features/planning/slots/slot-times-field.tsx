import type { SlotTimes } from "@passerelle/schema/vocabulary";
import { useState } from "react";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { SlotBoard } from "./slot-board.tsx";

type Times = SlotTimes & { key: string };
type SlotTimesProps = { slots: readonly Times[]; onChange: (slots: Times[]) => void };

/** Days and hours, day by day, of something that is not planned yet: nobody and no place is taken. */
export function SlotTimesField({ slots, onChange }: SlotTimesProps) {
  const [notice, say] = useState<NoticeWords>();
  return (
    <>
      <Notice notice={notice} />
      <SlotBoard
        timesOnly
        drafts={slots.map(({ key, date, startsAt, endsAt }) => ({
          key,
          date,
          startsAt,
          endsAt,
          trainer: null,
          venue: null,
        }))}
        onChange={(drafts) =>
          onChange(drafts.map(({ key, date, startsAt, endsAt }) => ({ key, date, startsAt, endsAt })))
        }
        conflicts={none}
        say={say}
      />
    </>
  );
}

const none = new Map<string, never>();
