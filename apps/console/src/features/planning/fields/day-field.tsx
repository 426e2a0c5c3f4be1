import "@mantine/dates/styles.layer.css";
import { useLingui } from "@lingui/react/macro";
import { DatePickerInput } from "@mantine/dates";
import { holidayOn } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import "dayjs/locale/fr";

type DayFieldProps = {
  label: string;
  description?: string;
  day: string | null;
  onChange: (day: string | null) => void;
  error?: string;
  clearable?: boolean;
  withAsterisk?: boolean;
};

/** One day of the calendar; public holidays say their name. */
export function DayField({ day, onChange, description, ...rest }: DayFieldProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const holiday = day ? holidayOn(day) : null;
  const name = holiday?.[locale];

  return (
    <DatePickerInput
      {...rest}
      description={name ? t`Jour férié : ${name}` : description}
      placeholder={t`Choisir une date`}
      locale={locale}
      valueFormat="DD/MM/YYYY"
      previousLabel={t`Mois précédent`}
      nextLabel={t`Mois suivant`}
      value={day}
      onChange={onChange}
    />
  );
}
