import { useLingui } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";
import type { Fault } from "../words.ts";
import styles from "../mail-templates.module.css";

type FaultWordsProps = { fault: Fault; body: string; onGoTo: (line: number) => void };

/** Why the body cannot be used, at which line, and the way there. */
export function FaultWords({ fault: { line, message }, body, onGoTo }: FaultWordsProps) {
  const { t } = useLingui();
  const passage = body.split("\n")[line - 1]?.trim() ?? "";
  return (
    <>
      {t`Ligne ${line} : ${message}`}
      {passage && (
        <>
          {" "}
          <Anchor component="button" type="button" className={styles.passage} onClick={() => onGoTo(line)}>
            {passage.length > 60 ? `${passage.slice(0, 60)}…` : passage}
          </Anchor>
        </>
      )}
    </>
  );
}
