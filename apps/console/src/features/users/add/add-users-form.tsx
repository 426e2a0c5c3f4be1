import { zodResolver } from "@hookform/resolvers/zod";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Switch } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Controller, useFieldArray, useForm, useFormState } from "react-hook-form";
import type { CentreChoice } from "../role-fields.tsx";
import styles from "../users.module.css";
import { NewUserFields } from "./new-user-fields.tsx";
import { fieldOfRefusal, newUsers, nextUser, type NewUsers } from "./new-users.ts";
import { useAddUsers } from "./use-add-users.ts";

type AddUsersFormProps = {
  centres: readonly CentreChoice[];
  onClose: () => void;
  onAdded: (count: number, notified: boolean) => Promise<unknown>;
};

/** One or several people. Those who were added leave the form; those refused stay, with the reason. */
export function AddUsersForm({ centres, onClose, onAdded }: AddUsersFormProps) {
  const { t } = useLingui();
  const centreIds = centres.map(({ id }) => id);
  const form = useForm<NewUsers>({
    resolver: zodResolver(newUsers),
    defaultValues: { users: [nextUser(undefined, centreIds)], notify: true },
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "users" });
  const addAll = useAddUsers();
  const [problem, setProblem] = useState<string>();
  const { isSubmitting } = useFormState({ control: form.control });

  async function submit({ users, notify }: NewUsers) {
    setProblem(undefined);
    const answers = await addAll(users, notify);
    const added = answers.filter((answer) => answer === "added").length;
    if (added > 0) await onAdded(added, notify).catch(() => undefined);
    if (added === users.length) return onClose();

    remove(answers.flatMap((answer, index) => (answer === "added" ? [index] : [])));
    const left = answers.filter((answer) => answer !== "added");
    for (const [index, answer] of left.entries()) {
      if (answer === "unanswered") setProblem(t`Le serveur ne répond pas. Ceux qui restent ici n’ont pas été ajoutés.`);
      else {
        const field = fieldOfRefusal[answer.code] ?? "email";
        form.setError(`users.${index}.${field}`, { type: "refusal", message: answer.message });
      }
    }
  }

  return (
    <form noValidate className={styles.form} onSubmit={form.handleSubmit(submit)}>
      {fields.map((field, index) => (
        <NewUserFields
          key={field.id}
          form={form}
          index={index}
          centres={centres}
          onRemove={fields.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => append(nextUser(form.getValues("users").at(-1), centreIds))}
        >
          <Trans>Ajouter une autre personne</Trans>
        </Button>
      </div>
      <Controller
        name="notify"
        control={form.control}
        render={({ field: { value, onChange, ref } }) => (
          <Switch
            ref={ref}
            checked={value}
            onChange={(event) => onChange(event.currentTarget.checked)}
            label={t`Notification`}
            description={t`Chaque personne reçoit par mail l’invitation à se connecter. Sinon, aucun mail ne part.`}
          />
        )}
      />
      {problem && <InlineMessage kind="refusal">{problem}</InlineMessage>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" loading={isSubmitting}>
          <Plural value={fields.length} one="Ajouter l’utilisateur" other="Ajouter # utilisateurs" />
        </Button>
      </div>
    </form>
  );
}
