import { useApolloClient, useMutation } from "@apollo/client/react";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as z from "zod/mini";
import type { Duty } from "@passerelle/schema/vocabulary";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, SideDrawer, useLocale } from "@passerelle/ui";
import { InviteColleagueDocument } from "../../gql/graphql.ts";
import { isRefusal } from "../../lib/refusal.ts";
import { refetchShown } from "../../lib/refetch-shown.ts";
import classes from "./colleagues.module.css";
import { DutyBoxes } from "./duty-boxes.tsx";

type Person = { firstName: string; lastName: string; email: string; jobTitle: string; duties: Duty[] };

type InviteColleagueProps = { isOpen: boolean; onClose: () => void; onInvited: (email: string) => void };

export function InviteColleague({ isOpen, onClose, onInvited }: InviteColleagueProps) {
  const { t } = useLingui();
  return (
    <SideDrawer opened={isOpen} onClose={onClose} title={t`Inviter un collègue`}>
      <InviteForm onClose={onClose} onInvited={onInvited} />
    </SideDrawer>
  );
}

/** What was typed stays typed on a refusal. */
function InviteForm({ onClose, onInvited }: Omit<InviteColleagueProps, "isOpen">) {
  const { t } = useLingui();
  const locale = useLocale();
  const apollo = useApolloClient();
  const [invite] = useMutation(InviteColleagueDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { register, control, handleSubmit, formState } = useForm<Person>({
    // What a contact may do until somebody says otherwise.
    defaultValues: { firstName: "", lastName: "", email: "", jobTitle: "", duties: ["MANAGER", "INVOICES"] },
  });
  const { errors, isSubmitting } = formState;
  const required = t`Ce champ est à remplir.`;
  const isAddress = (email: string) =>
    z.email().safeParse(email.trim()).success || t`Saisissez une adresse e-mail, par exemple marie@exemple.fr.`;

  const submit = handleSubmit(async ({ jobTitle, email, ...person }) => {
    setRefusal(null);
    const input = {
      ...person,
      email: email.trim(),
      jobTitle: jobTitle.trim() || null,
      locale: locale === "en" ? ("EN" as const) : ("FR" as const),
    };
    try {
      const { data } = await invite({ variables: { input } });
      const result = data?.inviteColleague;
      if (result && isRefusal(result)) return setRefusal(result.message);
      refetchShown(apollo, ["ColleaguesPage"]);
      onInvited(input.email);
    } catch {
      setRefusal(t`L’invitation n’a pas pu partir. Réessayez dans un instant.`);
    }
  });

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <p className={classes.lead}>
        <Trans>Votre collègue recevra un e-mail pour choisir son mot de passe et entrer dans votre espace.</Trans>
      </p>
      <TextInput
        label={t`Prénom`}
        autoComplete="off"
        data-autofocus
        error={errors.firstName?.message}
        {...register("firstName", { validate: (value) => value.trim() !== "" || required })}
      />
      <TextInput
        label={t({ message: "Nom", context: "of a family" })}
        autoComplete="off"
        error={errors.lastName?.message}
        {...register("lastName", { validate: (value) => value.trim() !== "" || required })}
      />
      <TextInput
        type="email"
        label={t`Adresse e-mail`}
        autoComplete="off"
        error={errors.email?.message}
        {...register("email", { validate: isAddress })}
      />
      <TextInput label={t`Fonction (facultatif)`} autoComplete="off" {...register("jobTitle")} />
      <Controller
        control={control}
        name="duties"
        render={({ field }) => <DutyBoxes value={field.value} onChange={field.onChange} />}
      />
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button type="submit" loading={isSubmitting}>
          <Trans>Envoyer l’invitation</Trans>
        </Button>
      </div>
    </form>
  );
}
