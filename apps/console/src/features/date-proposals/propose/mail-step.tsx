import { Trans, useLingui } from "@lingui/react/macro";
import { Select, Stack, Textarea, TextInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { InlineMessage, UiLink } from "@passerelle/ui";
import { Controller, useFormState, useWatch, type UseFormReturn } from "react-hook-form";
import { AttachmentsField } from "./attachments-field.tsx";
import { contactOptions } from "./contact-options.ts";
import { PeopleField } from "./people-field.tsx";
import type { ProposalForm, Proposing } from "./proposal-form.ts";
import type { Attachments } from "./use-attachments.ts";

type MailStepProps = {
  form: UseFormReturn<ProposalForm>;
  proposing: Proposing;
  attachments: Attachments;
  /** Another person is greeted by another name. */
  onRecipient: () => void;
};

/** The mail: to whom, with whom in copy, its subject, its text and its files. */
export function MailStep({ form, proposing, attachments, onRecipient }: MailStepProps) {
  const { t } = useLingui();
  const { control } = form;
  const { errors } = useFormState({ control });
  const { contacts, booking } = proposing;
  const [recipientId, cc, bcc] = useWatch({ control, name: ["recipientId", "cc", "bcc"] });
  const companyHref = `/companies/${booking.company.id}/contacts`;

  return (
    <Stack gap={16}>
      <Controller
        control={control}
        name="recipientId"
        render={({ field }) => (
          <Select
            label={t`Destinataire`}
            description={t`Seul à recevoir les boutons de réponse.`}
            withAsterisk
            allowDeselect={false}
            searchable
            data={contactOptions(contacts, t`sans e-mail`)}
            value={field.value || null}
            onChange={(chosen) => {
              field.onChange(chosen ?? "");
              // Nobody receives the same mail twice.
              for (const copies of ["cc", "bcc"] as const)
                form.setValue(
                  copies,
                  form.getValues(copies).filter((each) => each !== chosen),
                );
              onRecipient();
            }}
            error={errors.recipientId && t`Choisissez qui reçoit la proposition.`}
          />
        )}
      />
      {contacts.some(({ email }) => !email) && (
        <InlineMessage kind="info">
          <Trans>
            Un contact sans e-mail ne peut pas être choisi : <UiLink href={companyHref}>complétez sa fiche</UiLink>.
          </Trans>
        </InlineMessage>
      )}
      <Controller
        control={control}
        name="cc"
        render={({ field }) => (
          <PeopleField
            label={t`CC`}
            description={t`Le même mail sans les boutons ; chacun voit les adresses.`}
            contacts={contacts}
            elsewhere={[recipientId, ...bcc]}
            chosen={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="bcc"
        render={({ field }) => (
          <PeopleField
            label={t`CCI`}
            description={t`Le même mail sans les boutons ; personne d’autre ne le sait.`}
            contacts={contacts}
            elsewhere={[recipientId, ...cc]}
            chosen={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <TextInput
        {...form.register("subject")}
        label={t`Objet`}
        withAsterisk
        maxLength={limits.title}
        error={errors.subject && t`Écrivez l’objet du mail, en 200 caractères au plus.`}
      />
      <Textarea
        {...form.register("body")}
        label={t`Texte`}
        description={t`Les dates, les horaires, le lieu et les boutons de réponse suivent ce texte. Une ligne vide sépare les paragraphes.`}
        autosize
        minRows={6}
        maxRows={16}
        maxLength={limits.longText}
      />
      <AttachmentsField attachments={attachments} />
    </Stack>
  );
}
