import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { formatInstant, useLocale } from "@passerelle/ui";
import { useEffect, useState } from "react";
import { useForm, useFormState } from "react-hook-form";
import type { ProgrammeForm_ProgrammeFragment } from "#gql";
import { ConflictPanel } from "#lib/conflict-panel.tsx";
import { ProgrammeFields } from "./programme-fields.tsx";
import { formOf, programmeForm, writtenOf, type ProgrammeForm, type Written } from "./programme-form.ts";
import styles from "./form.module.css";
import { showRefusal } from "./show-refusal.ts";
import { useProgrammeConflict } from "./use-programme-conflict.ts";
import { useSaveProgramme } from "./use-save-programme.ts";

type EditProgrammeFormProps = {
  programme: ProgrammeForm_ProgrammeFragment;
  onClose: () => void;
  onSaved: () => void;
};

export function EditProgrammeForm({ programme, onClose, onSaved }: EditProgrammeFormProps) {
  const { t } = useLingui();
  const locale = useLocale();
  // What stood there when the form opened: what comes live meanwhile must not move under the fingers.
  const [opened] = useState(programme);
  const { update } = useSaveProgramme();
  const conflict = useProgrammeConflict(opened);
  const [failure, setFailure] = useState<string>();
  const form = useForm<ProgrammeForm>({
    resolver: zodResolver(programmeForm),
    defaultValues: formOf(opened, locale),
  });
  const { isSubmitting } = useFormState({ control: form.control });

  // The drawer opened before the programme had come: the keyboard starts in its first field all the same.
  const { setFocus } = form;
  useEffect(() => setFocus("title"), [setFocus]);

  async function save(over: ProgrammeForm_ProgrammeFragment, wanted: Written): Promise<void> {
    setFailure(undefined);
    const answer = await update(over, wanted);
    if ("saved" in answer) {
      onSaved();
      return onClose();
    }
    if ("stale" in answer) {
      const together = conflict.show(answer.stale, writtenOf(form.getValues()));
      // Both wrote, but not the same fields: there is nothing to choose.
      return together && save(answer.stale, together);
    }
    if ("failure" in answer && conflict.found) return setFailure(answer.failure);
    conflict.forget();
    showRefusal(form, answer);
  }

  if (conflict.found) {
    const { current, conflicts, chosen } = conflict.found;
    const who = current.version.createdBy?.name ?? t`Quelqu’un`;
    const when = formatInstant(current.version.createdAt, locale);
    return (
      <ConflictPanel
        key={current.version.number}
        conflicts={conflicts}
        chosenFirst={{}}
        theirsLabel={t`Enregistré par ${who}`}
        refusal={failure}
        onBack={conflict.forget}
        onSave={(choices) => save(current, chosen(choices))}
      >
        <Trans>
          {who} a modifié cette formation le {when}, pendant que vous l’écriviez. Rien n’est encore enregistré :
          choisissez, champ par champ, ce qui doit rester.
        </Trans>
      </ConflictPanel>
    );
  }

  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit((typed) => save(opened, writtenOf(typed)))}>
      <ProgrammeFields form={form} />
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
