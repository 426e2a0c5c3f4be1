import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, Stack } from "@mantine/core";
import { duties, dutyLabels, type Duty } from "@passerelle/schema/vocabulary";
import { useLocale } from "@passerelle/ui";
import { Controller, type Control } from "react-hook-form";
import type { ContactForm } from "./contact-form.ts";

/** What the contact may do for its company, beyond what every contact may (B-06). */
export function DutiesField({ control }: { control: Control<ContactForm> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const explained: Record<Duty, string> = {
    ADMINISTRATOR: t`Invite ses collègues et choisit leurs droits`,
    MANAGER: t`Demande des formations pour les apprenants`,
    SIGNATORY: t`Signe pour l’entreprise`,
    INVOICES: t`Voit les devis et les factures`,
  };

  return (
    <Controller
      control={control}
      name="duties"
      render={({ field }) => (
        <Checkbox.Group
          label={t`Droits dans l’extranet`}
          description={<Trans>En plus de ce que voit tout contact : sessions et documents.</Trans>}
          value={field.value}
          onChange={(chosen) => field.onChange(duties.filter((duty) => chosen.includes(duty)))}
        >
          <Stack gap={10} mt={8}>
            {duties.map((duty) => (
              <Checkbox key={duty} value={duty} label={dutyLabels[duty][locale]} description={explained[duty]} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    />
  );
}
