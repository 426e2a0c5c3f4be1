import { zodResolver } from "@hookform/resolvers/zod";
import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useForm } from "react-hook-form";
import styles from "../enrolments.module.css";
import type { AddLearnersProps } from "./add-learners.tsx";
import { PersonFields } from "./person-fields.tsx";
import { nobody, personForm, writtenOf, type PersonForm } from "./person-form.ts";
import { useEnrolling } from "./use-enrolling.tsx";

/** One person after the other: the form empties and waits for the next. */
export function TypeLearner(props: AddLearnersProps) {
  const form = useForm<PersonForm>({ resolver: zodResolver(personForm), defaultValues: nobody });
  const { enrol, busy, refusal, done } = useEnrolling(props);
  const { name } = props.booking.company;

  const submit = form.handleSubmit(async (typed) => {
    if (!(await enrol([writtenOf(typed)]))) return;
    form.reset(nobody, { keepFieldsRef: true });
    form.setFocus("firstName");
  });

  return (
    <form noValidate className={styles.panel} onSubmit={(event) => void submit(event)}>
      <PersonFields form={form} />
      <InlineMessage kind="info">
        <Trans>Une personne déjà connue de {name} est reprise telle quelle, d’après son e-mail ou son nom.</Trans>
      </InlineMessage>
      {done && <InlineMessage kind="success">{done}</InlineMessage>}
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={props.onClose}>
          <Trans>Fermer</Trans>
        </Button>
        <Button type="submit" loading={busy}>
          <Trans>Inscrire et continuer</Trans>
        </Button>
      </div>
    </form>
  );
}
