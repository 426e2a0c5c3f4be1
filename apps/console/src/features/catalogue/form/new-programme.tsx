import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { SideDrawer } from "@passerelle/ui";
import { useForm, useFormState } from "react-hook-form";
import { ProgrammeFields } from "./programme-fields.tsx";
import { emptyProgramme, programmeForm, writtenOf, type ProgrammeForm } from "./programme-form.ts";
import styles from "./form.module.css";
import { showRefusal } from "./show-refusal.ts";
import { useSaveProgramme } from "./use-save-programme.ts";

type NewProgrammeProps = { opened: boolean; onClose: () => void; onCreated: (programmeId: string) => void };

export function NewProgramme({ opened, onClose, onCreated }: NewProgrammeProps) {
  const { t } = useLingui();
  return (
    <SideDrawer opened={opened} onClose={onClose} title={t`Nouvelle formation`}>
      {opened && <NewProgrammeForm onClose={onClose} onCreated={onCreated} />}
    </SideDrawer>
  );
}

function NewProgrammeForm({ onClose, onCreated }: Omit<NewProgrammeProps, "opened">) {
  const { create } = useSaveProgramme();
  const form = useForm<ProgrammeForm>({
    resolver: zodResolver(programmeForm),
    defaultValues: emptyProgramme,
  });
  const { isSubmitting } = useFormState({ control: form.control });

  async function submit(typed: ProgrammeForm) {
    const answer = await create(writtenOf(typed));
    if ("saved" in answer) return onCreated(answer.saved);
    showRefusal(form, answer);
  }

  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit(submit)}>
      <ProgrammeFields form={form} />
      <Group justify="flex-end" gap={12}>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" loading={isSubmitting}>
          <Trans>Créer la formation</Trans>
        </Button>
      </Group>
    </form>
  );
}
