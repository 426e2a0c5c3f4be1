import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import type { BaseSyntheticEvent, ReactNode } from "react";
import { useFormState, type Control, type FieldValues } from "react-hook-form";
import styles from "./records.module.css";

export type RecordFormProps = {
  onSubmit: (event: BaseSyntheticEvent) => Promise<void>;
  onClose: () => void;
  /** What speaks of no field. */
  refusal: string | undefined;
  submitLabel: string;
};

type Props<Form extends FieldValues> = RecordFormProps & { control: Control<Form>; children: ReactNode };

/** The fields of a record in its drawer, and the buttons below. */
export function RecordForm<Form extends FieldValues>(props: Props<Form>) {
  const { isSubmitting } = useFormState({ control: props.control });
  return (
    <form noValidate onSubmit={(event) => void props.onSubmit(event)} className={styles.form}>
      {props.children}
      {props.refusal && <InlineMessage kind="refusal">{props.refusal}</InlineMessage>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={props.onClose}>
          <Trans>Fermer</Trans>
        </Button>
        <Button type="submit" loading={isSubmitting}>
          {props.submitLabel}
        </Button>
      </div>
    </form>
  );
}

/** The words of the house under a field, where it spoke. */
export function said(error: { type?: unknown; message?: string }): string | undefined {
  return error.type === "refusal" ? error.message : undefined;
}
