import "@mantine/dates/styles.layer.css";
import { useLingui } from "@lingui/react/macro";
import { DatePickerInput } from "@mantine/dates";
import { holidayOn } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { IconCalendar } from "@tabler/icons-react";
import "dayjs/locale/fr";

type DayInputProps = {
  label: string;
  description?: string;
  day: string | null;
  onChange: (day: string | null) => void;
  error?: string;
  min?: string;
  max?: string;
  withAsterisk?: boolean;
};

/** A day chosen in a calendar; a public holiday says its name. */
export function DayInput({ day, onChange, description, min, max, ...rest }: DayInputProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const holiday = day ? holidayOn(day)?.[locale] : undefined;

  return (
    <DatePickerInput
      {...rest}
      description={holiday ? t`Jour férié : ${holiday}` : description}
      placeholder={t`Choisir une date`}
      leftSection={<IconCalendar size={16} aria-hidden />}
      locale={locale}
      firstDayOfWeek={1}
      valueFormat="dddd D MMMM YYYY"
      previousLabel={t`Mois précédent`}
      nextLabel={t`Mois suivant`}
      minDate={min}
      maxDate={max}
      value={day}
      onChange={onChange}
    />
  );
}
