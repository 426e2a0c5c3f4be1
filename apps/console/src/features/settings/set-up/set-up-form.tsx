import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import type { Locale } from "#gql";
import { AdministratorStep } from "./administrator-step.tsx";
import { CentreStep } from "./centre-step.tsx";
import { CodeStep } from "./code-step.tsx";
import { nothingTyped, steps, type Founding, type Step } from "./founding.ts";
import { OrganisationStep } from "./organisation-step.tsx";
import styles from "./set-up.module.css";
import { useFoundHouse } from "./use-found-house.ts";

type SetUpFormProps = { onFounded: (locale: Locale) => Promise<void> | void };

/** The first run, step by step; nothing exists until the last one. */
export function SetUpForm({ onFounded }: SetUpFormProps) {
  const [step, setStep] = useState<Step>("code");
  const [founding, setFounding] = useState(nothingTyped);
  const [refusal, setRefusal] = useState<{ step: Step; words: string }>();
  const [founded, setFounded] = useState<{ locale: Locale; words: string }>();
  const [busy, setBusy] = useState(false);
  const foundHouse = useFoundHouse();

  function go(next: Step, part: Partial<Founding>) {
    setFounding((typed) => ({ ...typed, ...part }));
    setRefusal(undefined);
    setStep(next);
  }

  async function found(administrator: Founding["administrator"]) {
    go("administrator", { administrator });
    setBusy(true);
    const outcome = await foundHouse({ ...founding, administrator });
    setBusy(false);
    if ("refusal" in outcome) {
      setRefusal({ step: outcome.step, words: outcome.refusal });
      return setStep(outcome.step);
    }
    if (outcome.logoRefusal) return setFounded({ locale: outcome.locale, words: outcome.logoRefusal });
    await onFounded(outcome.locale);
  }

  if (founded) return <WithoutLogo refusal={founded.words} onEnter={() => void onFounded(founded.locale)} />;

  const about = {
    number: steps.indexOf(step) + 1,
    count: steps.length,
    refusal: refusal?.step === step ? refusal.words : undefined,
  };
  switch (step) {
    case "code":
      return <CodeStep {...about} value={founding.code} onNext={(code) => go("organisation", { code })} />;
    case "organisation":
      return (
        <OrganisationStep
          {...about}
          value={founding.organisation}
          onBack={() => go("code", {})}
          onNext={(organisation) =>
            // Most have one centre, which bears the name of the house.
            go("centre", {
              organisation,
              centre: { ...founding.centre, name: founding.centre.name || organisation.name },
            })
          }
        />
      );
    case "centre":
      return (
        <CentreStep
          {...about}
          organisation={founding.organisation.name}
          value={{ centre: founding.centre, logo: founding.logo }}
          onBack={() => go("organisation", {})}
          onNext={(dressed) => go("administrator", dressed)}
        />
      );
    case "administrator":
      return (
        <AdministratorStep
          {...about}
          busy={busy}
          value={founding.administrator}
          onBack={() => go("centre", {})}
          onNext={(administrator) => void found(administrator)}
        />
      );
  }
}

/** The house stands; only the logo was not taken. */
function WithoutLogo({ refusal, onEnter }: { refusal: string; onEnter: () => void }) {
  return (
    <div className={styles.step}>
      <InlineMessage kind="success">
        <Trans>Votre organisme est prêt.</Trans>
      </InlineMessage>
      <InlineMessage kind="refusal">{refusal}</InlineMessage>
      <p className={styles.intro}>
        <Trans>Vous pourrez déposer un autre logo dans les réglages, à la page des centres.</Trans>
      </p>
      <div>
        <Button onClick={onEnter}>
          <Trans>Entrer dans la console</Trans>
        </Button>
      </div>
    </div>
  );
}
