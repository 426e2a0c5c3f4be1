import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Consequence } from "@passerelle/ui";
import { IconArrowBackUp, IconCalendarEvent, IconEyeOff } from "@tabler/icons-react";

/** What follows when somebody, or somewhere, that sessions are planned with goes to the trash. */
export function usePlannedConsequences(comingSessionCount: number, trash: string): Consequence[] {
  const { t } = useLingui();
  return [
    comingSessionCount > 0
      ? {
          icon: IconCalendarEvent,
          title: t`${plural(comingSessionCount, { one: "Prévu dans # session à venir", other: "Prévu dans # sessions à venir" })}`,
          detail: t`Il y reste nommé : choisissez ensuite qui le remplace, s’il le faut.`,
        }
      : { icon: IconCalendarEvent, title: t`Aucune session à venir ne le prévoit` },
    {
      icon: IconEyeOff,
      title: t`Il ne se propose plus pour de nouvelles sessions`,
      detail: t`Ses sessions passées le nomment toujours.`,
    },
    { icon: IconArrowBackUp, title: t`Restaurable à tout moment`, detail: trash },
  ];
}
