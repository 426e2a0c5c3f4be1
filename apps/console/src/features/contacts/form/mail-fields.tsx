import { useLingui } from "@lingui/react/macro";
import { Checkbox, Select } from "@mantine/core";
import { locales, localeLabels } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { Controller, type Control } from "react-hook-form";
import type { ContactForm } from "./contact-form.ts";

type MailFieldsProps = {
  control: Control<ContactForm>;
  /** The person chooses a language on screen too. */
  hasAccount?: boolean;
};

/** In which language this person is written to, and whether the dates of the sessions enter its calendar each time they are agreed. */
export function MailFields({ control, hasAccount = false }: MailFieldsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      <Controller
        control={control}
        name="locale"
        render={({ field }) => (
          <Select
            {...field}
            label={t`Langue des mails`}
            description={
              hasAccount
                ? t`De tous les mails à cette personne. Si elle change de langue dans l’extranet, ses mails suivent.`
                : t`De tous les mails à cette personne, invitation comprise.`
            }
            allowDeselect={false}
            data={locales.map((value) => ({ value, label: localeLabels[value][locale] }))}
          />
        )}
      />
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
    </>
  );
}
