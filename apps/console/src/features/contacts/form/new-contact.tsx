import { useQuery } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Group } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useEffect, useState } from "react";
import { Controller, useForm, useFormState, useWatch } from "react-hook-form";
import { ContactCompanyQueryDocument } from "#gql";
import { useExtranetSettings } from "../access/use-extranet-settings.ts";
import { useUninvitable } from "../access/use-uninvitable.ts";
import { nameOf } from "../contact-name.ts";
import type { ContactDrawerProps } from "./contact-drawer.tsx";
import { ContactFields } from "./contact-fields.tsx";
import { contactForm, fieldOfRefusal, type ContactForm } from "./contact-form.ts";
import styles from "./form.module.css";
import { InviteBox } from "./invite-box.tsx";
import { MailFields } from "./mail-fields.tsx";
import { useSaveContact } from "./use-save-contact.ts";

type NewContactProps = Pick<ContactDrawerProps, "company" | "companyField" | "onClose" | "onSaved" | "say">;

/** Waits for the setting that ticks the box beforehand: a box must not tick itself under the pointer. */
export function NewContact(props: NewContactProps) {
  const settings = useExtranetSettings();
  return (
    settings && <NewContactForm {...props} invited={settings.inviteNewContacts && settings.activatedAt !== null} />
  );
}

function NewContactForm({
  company,
  companyField,
  invited,
  onClose,
  onSaved,
  say,
}: NewContactProps & { invited: boolean }) {
  const { t } = useLingui();
  const { create } = useSaveContact();
  const [refusal, setRefusal] = useState<string>();
  const form = useForm<ContactForm>({
    resolver: zodResolver(contactForm),
    defaultValues: { ...nobody, companyId: company?.id ?? "", invite: invited },
  });
  const { isSubmitting } = useFormState({ control: form.control });
  const { setFocus } = form;
  const first = company ? "firstName" : "companyId";
  // The drawer may open before the setting has come: the keyboard starts in the first field all the same.
  useEffect(() => setFocus(first), [setFocus, first]);
  const [companyId, email] = useWatch({ control: form.control, name: ["companyId", "email"] });
  const { data } = useQuery(ContactCompanyQueryDocument, { variables: { id: companyId }, skip: !companyId });
  const uninvitable = useUninvitable();
  const reason = companyId
    ? uninvitable({ email, company: { kind: data?.company?.kind ?? "COMPANY" } })
    : t`Choisissez d’abord l’entreprise de ce contact.`;
  const mayInvite = data?.company?.viewerCan.inviteContacts ?? false;

  async function submit(typed: ContactForm) {
    setRefusal(undefined);
    const saved = await create({ ...typed, invite: typed.invite && mayInvite && reason === undefined });
    if ("failure" in saved) return setRefusal(saved.failure);
    if ("refusal" in saved) {
      const field = fieldOfRefusal[saved.refusal.code];
      if (!field) return setRefusal(saved.refusal.message);
      return form.setError(field, { type: "refusal", message: saved.refusal.message }, { shouldFocus: true });
    }
    onSaved();
    onClose();
    const name = nameOf(typed);
    if (saved.but) say({ kind: "refusal", words: t`La fiche de ${name} est enregistrée, mais : ${saved.but}` });
    else if (typed.invite && mayInvite && !reason)
      say({ kind: "success", words: t`La fiche de ${name} est enregistrée, et son invitation part à ${typed.email}.` });
    else say({ kind: "success", words: t`La fiche de ${name} est enregistrée.` });
  }

  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit(submit)}>
      {companyField && (
        <Controller
          control={form.control}
          name="companyId"
          render={({ field, fieldState }) => (
            <>
              {companyField({
                companyId: field.value || undefined,
                onChange: (next) => field.onChange(next ?? ""),
                error: fieldState.error && t`Choisissez l’entreprise de ce contact.`,
                ref: field.ref,
              })}
            </>
          )}
        />
      )}
      <ContactFields form={form} />
      <Checkbox
        {...form.register("isPrimary")}
        label={t`Contact principal de l’entreprise`}
        description={t`Reçoit par défaut les propositions et les convocations. Remplace l’actuel, s’il y en a un.`}
      />
      <MailFields control={form.control} />
      {(mayInvite || !companyId) && <InviteBox control={form.control} reason={reason} />}
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Group justify="flex-end" gap={12}>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" loading={isSubmitting}>
          <Trans>Ajouter le contact</Trans>
        </Button>
      </Group>
    </form>
  );
}

const nobody: Omit<ContactForm, "companyId" | "invite"> = {
  firstName: "",
  lastName: "",
  email: "",
  phone: "",
  jobTitle: "",
  locale: "FR",
  duties: [],
  isPrimary: false,
  wantsCalendar: false,
};
