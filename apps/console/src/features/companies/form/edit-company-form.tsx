import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { InlineMessage, formatInstant, useLocale } from "@passerelle/ui";
import { useEffect, useState } from "react";
import { useForm, useFormState } from "react-hook-form";
import type { CompanyForm_CompanyFragment } from "#gql";
import { ConflictPanel } from "#lib/conflict-panel.tsx";
import { CompanyFields, type Duplicate } from "./company-fields.tsx";
import { companyForm, fieldOfRefusal, formOf, type CompanyForm } from "./company-form.ts";
import styles from "./form.module.css";
import { useCompanyConflict } from "./use-company-conflict.ts";
import { useSaveCompany } from "./use-save-company.ts";

type EditCompanyFormProps = { company: CompanyForm_CompanyFragment; onClose: () => void; onSaved: () => void };

export function EditCompanyForm({ company, onClose, onSaved }: EditCompanyFormProps) {
  const { t } = useLingui();
  const locale = useLocale();
  // What stood there when the form opened: what comes live meanwhile must not move under the fingers.
  const [opened] = useState(company);
  const { update } = useSaveCompany();
  const conflict = useCompanyConflict(opened);
  const [duplicate, setDuplicate] = useState<Duplicate>();
  const [failure, setFailure] = useState<string>();
  const form = useForm<CompanyForm>({
    resolver: zodResolver(companyForm),
    mode: "onTouched",
    defaultValues: formOf(opened),
  });
  const { isSubmitting } = useFormState({ control: form.control });

  // The drawer opened before the record had come: the keyboard starts in its first field all the same.
  const { setFocus } = form;
  useEffect(() => setFocus("name"), [setFocus]);

  async function save(over: CompanyForm_CompanyFragment, wanted: CompanyForm): Promise<void> {
    setDuplicate(undefined);
    setFailure(undefined);
    const answer = await update(over, formOf(over), wanted);
    if ("saved" in answer) {
      onSaved();
      return onClose();
    }
    if ("failure" in answer) return setFailure(answer.failure);
    if ("stale" in answer) {
      const merged = conflict.show(answer.stale, form.getValues());
      // Both wrote, but not the same fields: there is nothing to choose.
      return merged && save(answer.stale.current, merged);
    }
    const { message } = "duplicate" in answer ? answer.duplicate : answer.refusal;
    const field = "duplicate" in answer ? "siret" : (fieldOfRefusal[answer.refusal.code] ?? "root");
    if ("duplicate" in answer) setDuplicate(answer.duplicate);
    conflict.forget();
    form.setError(field, { type: "refusal", message }, { shouldFocus: true });
  }

  if (conflict.found) {
    const { stale, conflicts, chosenFirst, chosen } = conflict.found;
    const who = stale.changedBy ?? t`Quelqu’un`;
    const when = stale.changedAt && formatInstant(stale.changedAt, locale);
    return (
      <ConflictPanel
        key={stale.current.version}
        conflicts={conflicts}
        chosenFirst={chosenFirst}
        theirsLabel={t`Enregistré par ${who}`}
        refusal={failure}
        onBack={conflict.forget}
        onSave={(choices) => save(stale.current, chosen(choices))}
      >
        {when ? (
          <Trans>
            {who} a modifié cette fiche le {when}, pendant que vous l’écriviez. Rien n’est encore enregistré :
            choisissez, champ par champ, ce qui doit rester.
          </Trans>
        ) : (
          <Trans>
            {who} a modifié cette fiche pendant que vous l’écriviez. Rien n’est encore enregistré : choisissez, champ
            par champ, ce qui doit rester.
          </Trans>
        )}
      </ConflictPanel>
    );
  }

  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit((typed) => save(opened, typed))}>
      <CompanyFields form={form} duplicate={duplicate} companyId={opened.id} />
      {failure && <InlineMessage kind="refusal">{failure}</InlineMessage>}
      <Group justify="flex-end" gap={12}>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" loading={isSubmitting}>
          <Trans>Enregistrer</Trans>
        </Button>
      </Group>
    </form>
  );
}
