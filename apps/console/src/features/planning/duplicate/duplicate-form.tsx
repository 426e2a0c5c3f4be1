import { useMutation } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, TextInput } from "@mantine/core";
import { addDays, limits } from "@passerelle/schema/vocabulary";
import { calendarDay, InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { Controller, useForm, useFormState, useWatch } from "react-hook-form";
import { z } from "zod";
import { DuplicateSessionMutationDocument, type DuplicateSession_SessionFragment } from "#gql";
import { isRefusal } from "#lib/refusal.ts";
import { DayField } from "../fields/day-field.tsx";
import styles from "../planning.module.css";
import { RepeatedDays } from "./repeated-days.tsx";

const duplication = z.object({
  startsOn: z.string().min(1),
  title: z.string().trim().min(1).max(limits.title),
  reference: z.string().max(limits.reference),
  withCompanies: z.boolean(),
});
type Duplication = z.infer<typeof duplication>;

type DuplicateFormProps = {
  session: DuplicateSession_SessionFragment;
  onClose: () => void;
  onDuplicated: (sessionId: string) => void;
};

export function DuplicateForm({ session, onClose, onDuplicated }: DuplicateFormProps) {
  const { t } = useLingui();
  const [duplicate] = useMutation(DuplicateSessionMutationDocument);
  const [refusal, setRefusal] = useState<string>();
  const { title, slots } = session;
  const form = useForm<Duplication>({
    resolver: zodResolver(duplication),
    defaultValues: { startsOn: later(slots[0]?.date), title, reference: "", withCompanies: true },
  });
  const { errors, isSubmitting } = useFormState({ control: form.control });
  const startsOn = useWatch({ control: form.control, name: "startsOn" });
  const going = session.bookings.filter(({ status }) => status !== "CANCELLED" && status !== "LOST");
  const names = going.map(({ company }) => company.name).join(", ");

  const submit = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    const input = { ...typed, reference: typed.reference.trim() || null, sessionId: session.id };
    const result = await duplicate({ variables: { input } }).catch(() => undefined);
    const answer = result?.data?.duplicateSession;
    if (!answer) return setRefusal(t`Le serveur ne répond pas. Votre saisie est gardée : réessayez dans un instant.`);
    if (!isRefusal(answer)) return onDuplicated(answer.id);
    if (answer.code === "REFERENCE_TAKEN")
      form.setError("reference", { type: "refusal", message: answer.message }, { shouldFocus: true });
    else setRefusal(answer.message);
  });

  return (
    <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      {slots.length > 0 && (
        <Controller
          control={form.control}
          name="startsOn"
          render={({ field }) => (
            <DayField
              label={t`Premier jour`}
              day={field.value || null}
              onChange={(day) => field.onChange(day ?? "")}
              error={errors.startsOn && t`Choisissez un jour.`}
            />
          )}
        />
      )}
      {slots.length > 0 && startsOn && <RepeatedDays slots={slots} startsOn={startsOn} />}
      <TextInput
        {...form.register("title")}
        label={t`Intitulé`}
        autoComplete="off"
        error={errors.title && t`Indiquez l’intitulé, en 200 caractères au plus.`}
      />
      <TextInput
        {...form.register("reference")}
        label={t`Référence`}
        placeholder={t`Automatique, comme SES-2027-0118`}
        autoComplete="off"
        error={
          errors.reference &&
          (errors.reference.type === "refusal"
            ? errors.reference.message
            : t`Indiquez une référence, en ${limits.reference} caractères au plus.`)
        }
      />
      {session.kind === "INTER" && going.length > 0 && (
        <Checkbox
          {...form.register("withCompanies")}
          label={t`Reprendre ses entreprises clientes`}
          description={names}
        />
      )}
      <InlineMessage kind="info">
        <Trans>Lieux et formateurs sont repris. Les apprenants et les documents ne le sont pas.</Trans>
      </InlineMessage>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" loading={isSubmitting}>
          <Trans>Dupliquer la session</Trans>
        </Button>
      </div>
    </form>
  );
}

/** The same day of the week, in four weeks or as soon as it lies ahead. */
function later(day: string | undefined): string {
  const today = calendarDay(new Date());
  let next = addDays(day ?? today, 28);
  while (next <= today) next = addDays(next, 28);
  return next;
}
