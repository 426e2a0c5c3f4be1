import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { useEffect, useRef, type ReactNode } from "react";
import styles from "./set-up.module.css";

type SetUpStepProps = {
  number: number;
  count: number;
  title: string;
  intro?: ReactNode;
  refusal: string | undefined;
  onBack?: () => void;
  onSubmit: () => void;
  busy?: boolean;
  submitLabel: ReactNode;
  children: ReactNode;
};

export function SetUpStep(props: SetUpStepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { number, count } = props;

  // Each step is a page of its own to a reader of screens; the first one the browser has read already.
  useEffect(() => {
    if (number > 1) heading.current?.focus();
  }, [number]);

  return (
    <form
      noValidate
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <div>
        <p className={styles.progress}>
          <Trans>
            Étape {number} sur {count}
          </Trans>
        </p>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {props.title}
        </h2>
      </div>
      {props.intro && <p className={styles.intro}>{props.intro}</p>}
      {props.refusal && <InlineMessage kind="refusal">{props.refusal}</InlineMessage>}
      {props.children}
      <div className={styles.buttons}>
        {props.onBack ? (
          <Button variant="default" onClick={props.onBack} disabled={props.busy}>
            <Trans>Retour</Trans>
          </Button>
        ) : (
          <span />
        )}
        <Button type="submit" loading={props.busy}>
          {props.submitLabel}
        </Button>
      </div>
    </form>
  );
}
