import { useLingui } from "@lingui/react/macro";
import { Stepper } from "@mantine/core";
import type { ImportStep } from "./import-search.ts";
import styles from "./imports.module.css";

const steps: readonly ImportStep[] = ["file", "columns", "check", "import"];

type ImportStepsProps = {
  current: ImportStep;
  /** Steps already passed lead back to themselves. */
  onStep?: (step: ImportStep) => void;
};

export function ImportSteps({ current, onStep }: ImportStepsProps) {
  const { t } = useLingui();
  const labels: Record<ImportStep, string> = {
    file: t`Fichier`,
    columns: t`Colonnes`,
    check: t`Vérification`,
    import: t`Import`,
  };
  const active = steps.indexOf(current);

  return (
    <nav className={styles.steps} aria-label={t`Étapes de l’import`}>
      <Stepper active={active} size="xs" iconSize={24} onStepClick={onStep && ((index) => onStep(steps[index]!))}>
        {steps.map((step, index) => (
          <Stepper.Step
            key={step}
            label={labels[step]}
            allowStepSelect={onStep !== undefined && index < active}
            aria-current={step === current ? "step" : undefined}
          />
        ))}
      </Stepper>
    </nav>
  );
}
