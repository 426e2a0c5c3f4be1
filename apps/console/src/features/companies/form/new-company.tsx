import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { SideDrawer } from "@passerelle/ui";
import { useState } from "react";
import { useForm, useFormState } from "react-hook-form";
import { useCentres } from "#lib/use-centres.ts";
import { CompanyFields, type Duplicate } from "./company-fields.tsx";
import { companyForm, fieldOfRefusal, type CompanyForm } from "./company-form.ts";
import styles from "./form.module.css";
import { useSaveCompany } from "./use-save-company.ts";

type NewCompanyProps = { opened: boolean; onClose: () => void; onCreated: (companyId: string) => void };

export function NewCompany({ opened, onClose, onCreated }: NewCompanyProps) {
  const { t } = useLingui();
  const [first] = useCentres();
  return (
    <SideDrawer opened={opened && first !== undefined} onClose={onClose} title={t`Nouvelle entreprise`}>
      {opened && first && <NewCompanyForm centreId={first.value} onClose={onClose} onCreated={onCreated} />}
    </SideDrawer>
  );
}

function NewCompanyForm({ centreId, onClose, onCreated }: Omit<NewCompanyProps, "opened"> & { centreId: string }) {
  const { create } = useSaveCompany();
  const [duplicate, setDuplicate] = useState<Duplicate>();
  const form = useForm<CompanyForm>({
    resolver: zodResolver(companyForm),
    mode: "onTouched",
    defaultValues: { ...nothing, centreId },
  });
  const { isSubmitting } = useFormState({ control: form.control });

  async function submit(typed: CompanyForm) {
    setDuplicate(undefined);
    const answer = await create(typed);
    if ("saved" in answer) return onCreated(answer.saved);
    if ("failure" in answer) return form.setError("root", { message: answer.failure });
    if ("duplicate" in answer) {
      setDuplicate(answer.duplicate);
      return form.setError("siret", { type: "refusal", message: answer.duplicate.message }, { shouldFocus: true });
    }
    if ("refusal" in answer) {
      const { code, message } = answer.refusal;
      form.setError(fieldOfRefusal[code] ?? "root", { type: "refusal", message }, { shouldFocus: true });
    }
  }

  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit(submit)}>
      <CompanyFields form={form} duplicate={duplicate} />
      <Group justify="flex-end" gap={12}>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" loading={isSubmitting}>
          <Trans>Créer l’entreprise</Trans>
        </Button>
      </Group>
    </form>
  );
}

const nothing: Omit<CompanyForm, "centreId"> = {
  kind: "COMPANY",
  name: "",
  siret: "",
  address: "",
  postalCode: "",
  city: "",
  parentCompanyId: "",
};
