import { Button } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { Trans } from "@lingui/react/macro";
import { saveBytes } from "@passerelle/client";

type KeepDatesProps = {
  /** The dates as an iCalendar text. */
  calendarFile: string;
  sessionTitle: string;
};

/** The dates accepted, for any calendar (B-05). */
export function KeepDates({ calendarFile, sessionTitle }: KeepDatesProps) {
  const save = () =>
    saveBytes(new Blob([calendarFile], { type: "text/calendar;charset=utf-8" }), `${nameOf(sessionTitle)}.ics`);
  return (
    <Button variant="default" leftSection={<IconCalendarPlus size={20} aria-hidden />} onClick={save}>
      <Trans>Ajouter à mon agenda</Trans>
    </Button>
  );
}

/** What no file system accepts in a name is left out of it. */
const nameOf = (title: string): string =>
  title
    .replaceAll(/[^\p{L}\p{N} -]+/gu, " ")
    .trim()
    .slice(0, 80) || "formation";
