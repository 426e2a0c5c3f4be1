import { IconUpload } from "@tabler/icons-react";
import { useId, useState, type DragEvent } from "react";
import styles from "./files.module.css";

type FileDropZoneProps = {
  title: string;
  hint: string;
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
};

/** The browser's own file field under the whole zone: the keyboard, the camera and the screen reader know it. */
export function FileDropZone({ title, hint, accept, multiple = true, disabled = false, onFiles }: FileDropZoneProps) {
  const hintId = useId();
  const [hovered, setHovered] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setHovered(false);
    if (disabled) return;
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  }

  return (
    <label
      className={styles.zone}
      data-hovered={hovered || undefined}
      data-disabled={disabled || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setHovered(true);
      }}
      onDragLeave={() => setHovered(false)}
      onDrop={drop}
    >
      <input
        className={styles.input}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-label={title}
        aria-describedby={hintId}
        onChange={({ currentTarget: field }) => {
          onFiles([...(field.files ?? [])]);
          // The same file chosen again must be heard again.
          field.value = "";
        }}
      />
      <span className={styles.icon} aria-hidden>
        <IconUpload size={20} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.hint} id={hintId}>
          {hint}
        </span>
      </span>
    </label>
  );
}
