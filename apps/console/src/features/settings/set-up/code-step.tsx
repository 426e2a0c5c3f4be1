import { zodResolver } from "@hookform/resolvers/zod";
import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { SetUpStep } from "./set-up-step.tsx";
import styles from "./set-up.module.css";
import type { StepProps } from "./step-props.ts";

const typed = z.object({ code: z.string().trim().min(1) });

/** Whoever reads the log of the server may found the house, nobody else (L-19). */
export function CodeStep({ value, onNext, ...step }: StepProps<string>) {
  const { t } = useLingui();
  const form = useForm({ resolver: zodResolver(typed), defaultValues: { code: value } });

  return (
    <SetUpStep
      {...step}
      title={t`Code d’installation`}
      intro={
        <Trans>
          Ce serveur est encore vide. Le code qui permet de l’ouvrir est affiché dans son journal, à chaque démarrage.
        </Trans>
      }
      submitLabel={<Trans>Continuer</Trans>}
      onSubmit={() => void form.handleSubmit(({ code }) => onNext(code))()}
    >
      <TextInput
        {...form.register("code")}
        label={t`Code`}
        placeholder="4GT7K-9WMQ2-HX3RB"
        classNames={{ input: styles.code }}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        error={form.formState.errors.code && t`Recopiez le code que le journal affiche au démarrage.`}
      />
    </SetUpStep>
  );
}
