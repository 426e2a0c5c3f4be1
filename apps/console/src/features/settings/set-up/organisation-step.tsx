import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { isValidSiret } from "@passerelle/schema/vocabulary";
import { useForm } from "react-hook-form";
import { organisationFacts, type OrganisationFacts } from "../organisation/organisation-facts.ts";
import { OrganisationFields } from "../organisation/organisation-fields.tsx";
import { SetUpStep } from "./set-up-step.tsx";
import type { StepProps } from "./step-props.ts";

/** At the first run the SIRET cannot be left for later. */
const facts = organisationFacts.refine(({ siret }) => isValidSiret(siret), { path: ["siret"] });

export function OrganisationStep({ value, onNext, ...step }: StepProps<OrganisationFacts>) {
  const { t } = useLingui();
  const form = useForm<OrganisationFacts>({ resolver: zodResolver(facts), defaultValues: value });

  return (
    <SetUpStep
      {...step}
      title={t`Votre organisme de formation`}
      submitLabel={<Trans>Continuer</Trans>}
      onSubmit={() => void form.handleSubmit(onNext)()}
    >
      <OrganisationFields form={form} siretRequired />
    </SetUpStep>
  );
}
