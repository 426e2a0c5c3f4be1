import styles from "./marks.module.css";

type InitialsProps = {
  name: string;
  size?: "small" | "medium" | "large";
  /** `brand`: white on the brand, for an organisation. `tint`: the person signed in. `plain`: everyone else. */
  look?: "brand" | "tint" | "plain";
  square?: boolean;
};

/**
 * Two letters that stand for a name; always beside the name, or inside a control that carries it. Drawn by the style
 * sheet: letters in the text would be read aloud, found by the search of the page, copied with the name.
 */
export function Initials({ name, size = "medium", look = "plain", square = false }: InitialsProps) {
  return (
    <span
      className={styles.initials}
      data-letters={initialsOf(name)}
      data-size={size}
      data-look={look}
      data-square={square || undefined}
      aria-hidden
    />
  );
}

/** Several people in one mark, overlapping. */
export function InitialsGroup({ names, max = 3 }: { names: string[]; max?: number }) {
  return (
    <span className={styles.group}>
      {names.slice(0, max).map((name) => (
        <Initials key={name} name={name} size="small" />
      ))}
    </span>
  );
}

export function initialsOf(name: string): string {
  const words = name.split(/[\s’'-]+/u).filter((word) => word.length > 0);
  const first = words[0]?.[0] ?? "";
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? "") : "";
  return (first + last).toLocaleUpperCase("fr");
}
