import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { PasswordInput, TextInput } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { useForm } from "react-hook-form";
import { administratorFacts, type AdministratorFacts } from "./founding.ts";
import { SetUpStep } from "./set-up-step.tsx";
import type { StepProps } from "./step-props.ts";
import styles from "./set-up.module.css";

export function AdministratorStep({ value, onNext, ...step }: StepProps<AdministratorFacts>) {
  const { t } = useLingui();
  const form = useForm<AdministratorFacts>({ resolver: zodResolver(administratorFacts), defaultValues: value });
  const { errors } = form.formState;
  const least = limits.passwordMin;

  return (
    <SetUpStep
      {...step}
      title={t`Votre compte d’administrateur`}
      intro={<Trans>Vous ajouterez les autres utilisateurs depuis la console.</Trans>}
      submitLabel={<Trans>Ouvrir la console</Trans>}
      onSubmit={() => void form.handleSubmit(onNext)()}
    >
      <div className={styles.names}>
        <TextInput
          {...form.register("firstName")}
          label={t`Prénom`}
          maxLength={100}
          autoComplete="given-name"
          error={errors.firstName && t`Indiquez votre prénom.`}
        />
        <TextInput
          {...form.register("lastName")}
          label={t({ message: "Nom", context: "of a family" })}
          maxLength={100}
          autoComplete="family-name"
          error={errors.lastName && t`Indiquez votre nom.`}
        />
      </div>
      <TextInput
        {...form.register("email")}
        type="email"
        label={t`Adresse e-mail`}
        autoComplete="username"
        error={errors.email && t`Saisissez une adresse e-mail, par exemple marion@exemple.fr.`}
      />
      <PasswordInput
        {...form.register("password")}
        label={t`Mot de passe`}
        description={t`Au moins ${least} caractères`}
        autoComplete="new-password"
        maxLength={limits.passwordMax}
        error={errors.password && t`Choisissez un mot de passe d’au moins ${least} caractères.`}
        visibilityToggleButtonProps={{ "aria-label": t`Afficher ou masquer le mot de passe` }}
      />
    </SetUpStep>
  );
}
