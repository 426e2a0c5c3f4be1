import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput, Textarea } from "@mantine/core";
import { useRef } from "react";
import { Controller, type UseFormReturn } from "react-hook-form";
import { fieldOfPart, type Fault, type Words, type Wording } from "../words.ts";
import styles from "../mail-templates.module.css";
import { selectLine, typeInto } from "./cursor.ts";
import { FaultWords } from "./fault-words.tsx";
import { MergeFieldsMenu } from "./merge-fields-menu.tsx";

type WordingFieldsProps = {
  form: UseFormReturn<Words>;
  fields: Wording["fields"];
  faults: readonly Fault[];
  organisationName: string;
};

/** The parts of a mail that an organisation writes; a merge field goes where the cursor was last. */
export function WordingFields({ form, fields, faults, organisationName }: WordingFieldsProps) {
  const { t } = useLingui();
  const cursor = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const bodyField = useRef<HTMLTextAreaElement>(null);
  const remember = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    cursor.current = event.currentTarget;
  };
  const faultOf = (name: keyof Words) => faults.find(({ part }) => fieldOfPart[part] === name);

  function insert(name: string) {
    const field = cursor.current ?? bodyField.current;
    if (!field) return;
    if (!cursor.current) field.setSelectionRange(field.value.length, field.value.length);
    typeInto(field, `{{ ${name} }}`);
  }

  return (
    <>
      <TextInput
        {...form.register("subject")}
        label={t`Objet`}
        autoComplete="off"
        spellCheck
        onFocus={remember}
        error={faultOf("subject")?.message}
      />
      <TextInput
        {...form.register("heading")}
        label={t`Titre`}
        description={t`En grand, en tête du mail`}
        autoComplete="off"
        spellCheck
        onFocus={remember}
        error={faultOf("heading")?.message}
      />
      <Controller
        name="body"
        control={form.control}
        render={({ field: { ref, ...field } }) => {
          const fault = faultOf("body");
          return (
            <Textarea
              {...field}
              ref={(element) => {
                ref(element);
                bodyField.current = element;
              }}
              label={t`Corps`}
              description={t`Une ligne vide sépare deux paragraphes. Les dates, les boutons et la signature suivent d’eux-mêmes.`}
              autosize
              minRows={9}
              maxRows={26}
              spellCheck
              onFocus={remember}
              error={
                fault && (
                  <FaultWords
                    fault={fault}
                    body={field.value}
                    onGoTo={(line) => bodyField.current && selectLine(bodyField.current, line)}
                  />
                )
              }
            />
          );
        }}
      />
      <div className={styles.insert}>
        <MergeFieldsMenu fields={fields} organisationName={organisationName} onInsert={insert} />
        <span className={styles.hint}>
          <Trans>à l’endroit du curseur</Trans>
        </span>
      </div>
    </>
  );
}
