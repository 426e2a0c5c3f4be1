import { useLingui } from "@lingui/react/macro";
import { ActionIcon, TextInput, Tooltip } from "@mantine/core";
import { IconGripVertical, IconX } from "@tabler/icons-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useFormState, type UseFormReturn } from "react-hook-form";
import type { ProgrammeForm } from "./programme-form.ts";
import styles from "./form.module.css";

type ModuleFieldProps = {
  form: UseFormReturn<ProgrammeForm>;
  index: number;
  count: number;
  /** The one that the mouse holds, if any. */
  dragging: number | undefined;
  onDrag: (index: number | undefined) => void;
  onMove: (from: number, to: number) => void;
  onRemove: () => void;
};

export function ModuleField({ form, index, count, dragging, onDrag, onMove, onRemove }: ModuleFieldProps) {
  const { t } = useLingui();
  const { errors } = useFormState({ control: form.control });
  const [over, setOver] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { handle, move } = useKeyboardMove(index, onMove);
  const place = index + 1;
  const wrong = errors.modules?.[index];

  return (
    <li
      ref={row}
      className={styles.module}
      data-over={
        (over && dragging !== undefined && dragging !== index && (dragging < index ? "after" : "before")) || undefined
      }
      data-dragged={dragging === index || undefined}
      onDragOver={(event) => {
        if (dragging === undefined) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragging !== undefined) onMove(dragging, index);
        onDrag(undefined);
      }}
    >
      <ActionIcon
        ref={handle}
        className={styles.handle}
        disabled={count < 2}
        draggable={count > 1}
        aria-label={t`Déplacer le module ${place} : flèches haut et bas`}
        onKeyDown={move}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = "move";
          if (row.current) event.dataTransfer.setDragImage(row.current, 12, 12);
          onDrag(index);
        }}
        onDragEnd={() => onDrag(undefined)}
      >
        <IconGripVertical size={16} />
      </ActionIcon>
      <TextInput
        {...form.register(`modules.${index}.title`)}
        aria-label={t`Intitulé du module ${place}`}
        placeholder={t`Intitulé`}
        autoComplete="off"
        error={Boolean(wrong?.title)}
      />
      <TextInput
        {...form.register(`modules.${index}.hours`)}
        aria-label={t`Heures du module ${place}`}
        placeholder={t`Heures`}
        inputMode="decimal"
        autoComplete="off"
        error={Boolean(wrong?.hours)}
      />
      <Tooltip label={t`Retirer`}>
        <ActionIcon aria-label={t`Retirer le module ${place}`} onClick={onRemove}>
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

/** The arrow keys on the handle; the handle keeps the focus wherever its row goes. */
function useKeyboardMove(index: number, onMove: ModuleFieldProps["onMove"]) {
  const handle = useRef<HTMLButtonElement>(null);
  const [goesTo, setGoesTo] = useState<number>();

  useEffect(() => {
    if (goesTo === index) handle.current?.focus();
  }, [goesTo, index]);

  function move(event: KeyboardEvent) {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    setGoesTo(index + step);
    onMove(index, index + step);
  }

  return { handle, move };
}
