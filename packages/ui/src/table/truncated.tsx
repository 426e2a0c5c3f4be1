import { Tooltip } from "@mantine/core";
import { useState, type ReactNode } from "react";
import styles from "./data-table.module.css";

/** One line, and the whole text on hover when it does not fit. */
export function Truncated({ children }: { children: ReactNode }) {
  const [whole, setWhole] = useState("");
  return (
    <Tooltip label={whole} disabled={whole === ""} multiline maw={360}>
      <span
        className={styles.truncated}
        onPointerEnter={({ currentTarget: line }) =>
          setWhole(line.scrollWidth > line.clientWidth ? (line.textContent ?? "") : "")
        }
      >
        {children}
      </span>
    </Tooltip>
  );
}
