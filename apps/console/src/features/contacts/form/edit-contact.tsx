import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useEffect, useState } from "react";
import { useForm, useFormState, useWatch } from "react-hook-form";
import type { ContactRow_ContactFragment } from "#gql";
import { ConflictPanel } from "#lib/conflict-panel.tsx";
import { AccessChip } from "../access/access-chip.tsx";
import { useUninvitable } from "../access/use-uninvitable.ts";
import { nameOf } from "../contact-name.ts";
import type { ContactDrawerProps } from "./contact-drawer.tsx";
import { ContactFields } from "./contact-fields.tsx";
import {
  changesBetween,
  contactForm,
  fieldOfRefusal,
  recordOf,
  type ContactForm,
  type ContactRecord,
} from "./contact-form.ts";
import { DutiesField } from "./duties-field.tsx";
import styles from "./form.module.css";
import { InviteBox } from "./invite-box.tsx";
import { MailFields } from "./mail-fields.tsx";
import { LoginNote } from "./login-note.tsx";
import { useContactConflict } from "./use-contact-conflict.ts";
import { useSaveContact, type Saving } from "./use-save-contact.ts";

type EditContactProps = Pick<ContactDrawerProps, "onClose" | "onSaved" | "say"> & {
  contact: ContactRow_ContactFragment;
};

type Version = { id: string; version: number };

export function EditContact({ contact, onClose, onSaved, say }: EditContactProps) {
  const { t } = useLingui();
  // What stood there when the form opened: what comes live meanwhile must not move under the fingers.
  const [opened] = useState(contact);
  const { update } = useSaveContact();
  const conflict = useContactConflict(opened);
  const [refusal, setRefusal] = useState<string>();
  const form = useForm<ContactForm>({
    resolver: zodResolver(contactForm),
    defaultValues: {
      ...recordOf(opened),
      companyId: opened.company.id,
      isPrimary: opened.isPrimary,
      wantsCalendar: opened.wantsCalendar,
      duties: opened.duties,
      invite: false,
    },
  });
  const { isSubmitting } = useFormState({ control: form.control });

  // The drawer opened before the record had come: the keyboard starts in its first field all the same.
  const { setFocus } = form;
  useEffect(() => setFocus("firstName"), [setFocus]);
  const email = useWatch({ control: form.control, name: "email" });
  const reason = useUninvitable()({ email, company: opened.company });
  const mayInvite = contact.viewerCan.invite;
  const isInvitable = mayInvite && contact.access !== "ACTIVE" && contact.access !== "INVITED";

  /** Beside the record: the rights when they were touched, the invitation when the box is ticked. */
  function following({ duties, invite, wantsCalendar }: ContactForm) {
    const touched = duties.join() !== opened.duties.join();
    return {
      wantsCalendar: wantsCalendar === opened.wantsCalendar ? undefined : wantsCalendar,
      duties: mayInvite && touched ? duties : undefined,
      invite: invite && isInvitable && !reason,
    };
  }

  async function submit(typed: ContactForm) {
    await save(typed, opened, changesBetween(recordOf(opened), typed));
  }

  async function save(typed: ContactForm, over: Version, changes: Partial<ContactRecord>): Promise<void> {
    const saved = await update(over, changes, following(typed));
    if (!("refusal" in saved) || saved.refusal.code !== "STALE") return conclude(saved);
    const found = await conflict.read(typed);
    if (!found) return conclude(saved);
    // Both wrote, but not the same fields, or the same words: there is nothing to choose.
    if (found.conflicts.length === 0) conclude(await update(found.now, found.changes({}), following(typed)));
  }

  function conclude(saved: Saving) {
    setRefusal(undefined);
    if ("failure" in saved) return setRefusal(saved.failure);
    if ("refusal" in saved) {
      const field = fieldOfRefusal[saved.refusal.code];
      if (!field || conflict.found) return setRefusal(saved.refusal.message);
      return form.setError(field, { type: "refusal", message: saved.refusal.message }, { shouldFocus: true });
    }
    onSaved();
    onClose();
    const typed = form.getValues();
    const name = nameOf(typed);
    if (saved.but) return say({ kind: "refusal", words: t`La fiche de ${name} est enregistrée, mais : ${saved.but}` });
    const words = following(typed).invite
      ? t`La fiche de ${name} est enregistrée, et son invitation part à ${typed.email}.`
      : t`La fiche de ${name} est enregistrée.`;
    say({ kind: "success", words });
  }

  if (conflict.found) {
    const { now, changes } = conflict.found;
    return (
      <ConflictPanel
        conflicts={conflict.found.conflicts}
        chosenFirst={conflict.found.chosenFirst}
        theirsLabel={t`Enregistré entre-temps`}
        refusal={refusal}
        onBack={conflict.forget}
        onSave={(choices) => save(form.getValues(), now, changes(choices))}
      >
        <Trans>
          Quelqu’un a modifié cette fiche pendant que vous l’écriviez. Rien n’est encore enregistré : choisissez, champ
          par champ, ce qui doit rester.
        </Trans>
      </ConflictPanel>
    );
  }

  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit(submit)}>
      <ContactFields form={form} emailNote={<LoginNote contact={{ email, loginEmail: contact.loginEmail }} />} />
      <MailFields control={form.control} hasAccount={contact.access === "ACTIVE"} />
      <div className={styles.access}>
        <span>{t`Extranet :`}</span> <AccessChip contact={contact} />
      </div>
      {isInvitable && <InviteBox control={form.control} reason={reason} />}
      {mayInvite && contact.company.kind === "COMPANY" && <DutiesField control={form.control} />}
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
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
