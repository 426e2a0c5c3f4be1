import "@mantine/dates/styles.layer.css";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Radio, Stack } from "@mantine/core";
import { DatePickerInput, TimePicker } from "@mantine/dates";
import { holidayOn } from "@passerelle/schema/vocabulary";
import { ConfirmDialog, InlineMessage, useLocale } from "@passerelle/ui";
import "dayjs/locale/fr";
import { useState } from "react";
import type { CalendarSlot_SlotFragment } from "#gql";
import { MoveConsequences } from "./move-consequences.tsx";
import type { Destination, MoveScope } from "./moved-slots.ts";

type MoveSlotDialogProps = {
  slot: CalendarSlot_SlotFragment;
  /** Where it was dropped, or where the keys led; without it, where it is. */
  to: Destination | undefined;
  onClose: () => void;
  /** Why it could not be done, or null. */
  onMove: (to: Destination, scope: MoveScope) => Promise<string | null>;
  isBusy: boolean;
};

/** Asks where a slot goes, alone or with its whole session, and says what follows from it. */
export function MoveSlotDialog({ slot, to, onClose, onMove, isBusy }: MoveSlotDialogProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [date, setDate] = useState(to?.date ?? slot.date);
  const [startsAt, setStartsAt] = useState(to?.startsAt ?? slot.startsAt.slice(0, 5));
  const [scope, setScope] = useState<MoveScope>("slot");
  const [refusal, setRefusal] = useState<string | null>(null);
  const { slotCount } = slot;
  const destination = { date, startsAt: startsAt || slot.startsAt.slice(0, 5) };
  const isMoved = date !== slot.date || destination.startsAt !== slot.startsAt.slice(0, 5);
  const holiday = holidayOn(date)?.[locale];

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t`Déplacer « ${slot.title} »`}
      keepLabel={t`Laisser en place`}
      confirmLabel={scope === "session" ? t`Déplacer la session` : t`Déplacer le créneau`}
      onConfirm={() => void onMove(destination, scope).then(setRefusal)}
      busy={isBusy}
      refused={!isMoved || !date}
      refusal={refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
    >
      <Stack gap={16}>
        <DatePickerInput
          label={t`Nouveau jour`}
          description={holiday && t`Jour férié : ${holiday}`}
          locale={locale}
          firstDayOfWeek={1}
          valueFormat="dddd D MMMM YYYY"
          previousLabel={t`Mois précédent`}
          nextLabel={t`Mois suivant`}
          value={date}
          onChange={(day) => day && setDate(day)}
        />
        {scope === "slot" && (
          <TimePicker
            label={t`Commence à`}
            format="24h"
            hoursInputLabel={t`Heures`}
            minutesInputLabel={t`Minutes`}
            value={startsAt}
            onChange={setStartsAt}
          />
        )}
        {slotCount > 1 && (
          <Radio.Group
            label={t`Cette session compte ${plural(slotCount, { one: "# créneau", other: "# créneaux" })}`}
            value={scope}
            onChange={(chosen) => setScope(chosen === "session" ? "session" : "slot")}
          >
            <Stack gap={8} mt={8}>
              <Radio value="slot" label={<Trans>Déplacer ce créneau seulement</Trans>} />
              <Radio
                value="session"
                label={<Trans>Déplacer toute la session d’autant de jours, aux mêmes heures</Trans>}
              />
            </Stack>
          </Radio.Group>
        )}
        {isMoved && <MoveConsequences slot={slot} to={destination} scope={scope} />}
      </Stack>
    </ConfirmDialog>
  );
}
