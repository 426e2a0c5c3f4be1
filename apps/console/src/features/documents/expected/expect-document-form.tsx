import "@mantine/dates/styles.layer.css";
import "dayjs/locale/fr";
import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Group, Radio, Select, TextInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import { documentKindLabels, limits, publishableKinds } from "@passerelle/schema/vocabulary";
import { InlineMessage, calendarDay, useLocale } from "@passerelle/ui";
import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { ExpectDocumentMutationDocument } from "#gql";
import { isRefusal, type Refusal } from "#lib/refusal.ts";
import { expectation, fieldOfRefusal, type Expectation } from "./expectation.ts";
import styles from "./expected.module.css";

type ExpectDocumentFormProps = {
  company: { id: string; name: string };
  sessionId: string | undefined;
  onCancel: () => void;
  onExpected: (label: string) => void;
};

export function ExpectDocumentForm({ company, sessionId, onCancel, onExpected }: ExpectDocumentFormProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [expect] = useMutation(ExpectDocumentMutationDocument);
  const [refusal, setRefusal] = useState<string>();
  const form = useForm<Expectation>({
    resolver: zodResolver(expectation),
    defaultValues: { side: "COMPANY_OWES", label: "", kind: null, dueOn: "", byMail: true },
  });
  const { errors, isSubmitting } = form.formState;
  const side = useWatch({ control: form.control, name: "side" });
  const words: Record<string, string> = {
    label: t`Dites ce qui est attendu.`,
    long: t`Ce nom est trop long : ${limits.title} caractères au plus.`,
    kind: t`Choisissez un type : c’est en publiant un document de ce type que vous tiendrez cette promesse.`,
    dueOn: t`Choisissez une date, à partir d’aujourd’hui.`,
  };
  const wrong = (field: keyof Expectation) => {
    const message = errors[field]?.message;
    return message && (words[message] ?? message);
  };

  async function submit({ byMail, ...asked }: Expectation) {
    setRefusal(undefined);
    const input = { ...asked, byMail: asked.side === "COMPANY_OWES" && byMail, companyId: company.id, sessionId };
    const result = await expect({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.expectDocument;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Votre saisie est gardée : réessayez dans un instant.`);
    if (isRefusal(answer)) return refuse(answer);
    onExpected(asked.label);
  }

  function refuse({ code, message }: Refusal) {
    const field = fieldOfRefusal[code];
    if (field) form.setError(field, { message }, { shouldFocus: true });
    else setRefusal(message);
  }

  function chooseKind(kind: Expectation["kind"]) {
    form.setValue("kind", kind, { shouldValidate: form.formState.isSubmitted });
    if (kind && form.getValues("label").trim() === "")
      form.setValue("label", documentKindLabels[kind][locale], { shouldValidate: form.formState.isSubmitted });
  }

  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit(submit)}>
      <Controller
        control={form.control}
        name="side"
        render={({ field }) => (
          <Radio.Group {...field} label={t`Qui doit ce document ?`}>
            <Group gap={16} mt={8}>
              <Radio value="COMPANY_OWES" label={company.name} data-autofocus />
              <Radio value="ORGANISATION_OWES" label={t`Votre organisme`} />
            </Group>
          </Radio.Group>
        )}
      />
      <Controller
        control={form.control}
        name="kind"
        render={({ field }) => (
          <Select
            ref={field.ref}
            name={field.name}
            label={side === "COMPANY_OWES" ? t`Type (facultatif)` : t`Type`}
            data={publishableKinds.map((kind) => ({ value: kind, label: documentKindLabels[kind][locale] }))}
            value={field.value}
            onChange={(kind) => chooseKind(kind)}
            onBlur={field.onBlur}
            clearable={side === "COMPANY_OWES"}
            searchable
            error={wrong("kind")}
          />
        )}
      />
      <TextInput
        label={t`Document attendu`}
        placeholder={t`Convention signée`}
        {...form.register("label")}
        error={wrong("label")}
      />
      <Controller
        control={form.control}
        name="dueOn"
        render={({ field }) => (
          <DatePickerInput
            ref={field.ref}
            label={t`Échéance`}
            placeholder={t`Choisir une date`}
            locale={locale}
            valueFormat="DD/MM/YYYY"
            previousLabel={t`Mois précédent`}
            nextLabel={t`Mois suivant`}
            minDate={calendarDay(new Date())}
            value={field.value || null}
            onChange={(date) => field.onChange(date ?? "")}
            onBlur={field.onBlur}
            error={wrong("dueOn")}
          />
        )}
      />
      {side === "COMPANY_OWES" && (
        <Checkbox
          label={t`Écrire aux contacts par e-mail`}
          description={t`Maintenant, puis trois jours avant l’échéance. Leur espace l’annonce et le rappelle dans tous les cas.`}
          {...form.register("byMail")}
        />
      )}
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onCancel}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" loading={isSubmitting}>
          {side === "COMPANY_OWES" ? <Trans>Demander le document</Trans> : <Trans>Promettre le document</Trans>}
        </Button>
      </Group>
    </form>
  );
}
