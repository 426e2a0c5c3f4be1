import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { Controller, type Control } from "react-hook-form";
import type { ContactForm } from "./contact-form.ts";

/** Whether the dates of the sessions enter this person's calendar each time they are agreed. */
export function CalendarBox({ control }: { control: Control<ContactForm> }) {
  const { t } = useLingui();
  return (
    <Controller
      control={control}
      name="wantsCalendar"
      render={({ field: { value, ...field } }) => (
        <Checkbox
          {...field}
          checked={value}
          label={t`Recevoir les dates dans son agenda`}
          description={t`Une invitation par jour de formation, à son adresse e-mail, dès que des dates sont acceptées.`}
        />
      )}
    />
  );
}
