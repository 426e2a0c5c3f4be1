import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Input } from "@mantine/core";
import { limits } from "@passerelle/schema/vocabulary";
import { IconPlus } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useFieldArray, useFormState, useWatch, type UseFormReturn } from "react-hook-form";
import { hoursIn, hoursText, totalHours } from "../hours.ts";
import { HoursTotal } from "../hours-total.tsx";
import { ModuleField } from "./module-field.tsx";
import type { ProgrammeForm } from "./programme-form.ts";
import { useLocale } from "@passerelle/ui";
import styles from "./form.module.css";

/** The modules, in the order they are taught: added, taken away, moved with the mouse or the arrow keys. */
export function ModulesField({ form }: { form: UseFormReturn<ProgrammeForm> }) {
  const { t } = useLingui();
  const id = useId();
  const { errors } = useFormState({ control: form.control });
  const modules = useFieldArray({ control: form.control, name: "modules" });
  const [dragged, setDragged] = useState<number>();
  const [moved, setMoved] = useState<string>();
  const count = modules.fields.length;

  function move(from: number, to: number) {
    if (to < 0 || to >= count || from === to) return;
    modules.move(from, to);
    const place = to + 1;
    setMoved(t`Module déplacé en position ${place} sur ${count}.`);
  }

  return (
    <div role="group" aria-labelledby={id} className={styles.modules}>
      <Input.Label id={id} component="div">
        <Trans>Modules</Trans>
      </Input.Label>
      {count > 0 && (
        <ol className={styles.moduleList}>
          {modules.fields.map((field, index) => (
            <ModuleField
              key={field.id}
              form={form}
              index={index}
              count={count}
              dragging={dragged}
              onDrag={setDragged}
              onMove={move}
              onRemove={() => {
                modules.remove(index);
                focusAfterRemoval(form, index, count);
              }}
            />
          ))}
        </ol>
      )}
      <Total form={form} />
      {errors.modules && (
        <Input.Error>
          {count > limits.modules
            ? t`Un programme compte cent modules au plus.`
            : t`Donnez à chaque module un intitulé et une durée, par exemple 3,5.`}
        </Input.Error>
      )}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => modules.append({ title: "", hours: "" })}
        >
          <Trans>Ajouter un module</Trans>
        </Button>
      </div>
      <span role="status" className={styles.spoken}>
        {moved}
      </span>
    </div>
  );
}

/** The keyboard goes on from the neighbour of what left. */
function focusAfterRemoval(form: UseFormReturn<ProgrammeForm>, index: number, count: number) {
  if (count > 1) setTimeout(() => form.setFocus(`modules.${Math.min(index, count - 2)}.title`));
}

function Total({ form }: { form: UseFormReturn<ProgrammeForm> }) {
  const locale = useLocale();
  const [hours, modules] = useWatch({ control: form.control, name: ["hours", "modules"] });
  const said = modules.map((module) => ({ hours: hoursIn(module.hours) ?? 0 }));
  const [announced, sum] = [hoursIn(hours), totalHours(said)];
  if (sum === 0) return null;

  return (
    <div className={styles.total}>
      <HoursTotal modules={said} hours={announced} />
      {announced !== sum && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() =>
            form.setValue("hours", hoursText(sum, locale), {
              shouldDirty: true,
              shouldTouch: true,
              shouldValidate: true,
            })
          }
        >
          <Trans>Reprendre ce total</Trans>
        </Button>
      )}
    </div>
  );
}
