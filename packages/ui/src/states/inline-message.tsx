import { IconAlertCircle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./states.module.css";

type InlineMessageProps = { kind: "refusal" | "success" | "info"; children: ReactNode };

const icons = { refusal: IconAlertCircle, success: IconCircleCheck, info: IconInfoCircle };

/** One sentence beside the button it answers: a refusal, a success, something to know. */
export function InlineMessage({ kind, children }: InlineMessageProps) {
  const Icon = icons[kind];
  return (
    <div className={styles.message} data-kind={kind} role={kind === "refusal" ? "alert" : "status"}>
      <Icon size={16} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
