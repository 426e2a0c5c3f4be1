import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { IconCalendarX } from "@tabler/icons-react";
import type { Fact } from "#lib/client-sight/client-sight.ts";

/** The one mail that leaves: the calendars that hold the days are told that they no longer stand (SPEC 3.3). */
export function useCalendarFact(holders: number): Fact | undefined {
  const { t } = useLingui();
  if (holders === 0) return undefined;
  return {
    icon: IconCalendarX,
    title: t`${plural(holders, {
      one: "La session est annulée dans l’agenda d’une personne",
      other: "La session est annulée dans les agendas de # personnes",
    })}`,
    detail: t`Par un mail d’agenda, à qui avait reçu les dates. Ni notification, ni autre e-mail.`,
  };
}
