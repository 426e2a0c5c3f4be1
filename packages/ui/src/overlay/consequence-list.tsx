import { VisuallyHidden } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import { useId } from "react";
import styles from "./confirm-dialog.module.css";

/** With an icon, what does not show on the other side: no mail, can be restored. Without, numbered in order. */
export type Consequence = { title: string; detail?: string; icon?: Icon };

type ConsequenceListProps = {
  heading: string;
  /** Said already beside the list: only for whoever does not see it. */
  headingHidden?: boolean;
  consequences: Consequence[];
};

export function ConsequenceList({ heading, headingHidden, consequences }: ConsequenceListProps) {
  const id = useId();
  const numbered = consequences.filter((consequence) => !consequence.icon);
  return (
    <div>
      <h3 className={headingHidden ? undefined : styles.heading} id={id}>
        {headingHidden ? <VisuallyHidden>{heading}</VisuallyHidden> : heading}
      </h3>
      <ul className={styles.consequences} aria-labelledby={id}>
        {consequences.map((consequence) => (
          <li key={consequence.title} className={styles.consequence}>
            {consequence.icon ? (
              <span className={styles.aside}>
                <consequence.icon size={18} stroke={1.7} aria-hidden />
              </span>
            ) : (
              <span className={styles.number} aria-hidden>
                {numbered.indexOf(consequence) + 1}
              </span>
            )}
            <span>
              <span className={styles.consequenceTitle}>{consequence.title}</span>
              {consequence.detail && <span className={styles.consequenceDetail}>{consequence.detail}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
