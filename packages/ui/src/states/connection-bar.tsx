import { Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import styles from "./states.module.css";

export type ConnectionStatus = "online" | "offline";

const patience = 3_000;
const relief = 2_000;

/** Says « Reconnexion… » only after 3 s offline: most cuts are shorter and nobody's concern. */
export function ConnectionBar({ status }: { status: ConnectionStatus }) {
  const [shown, setShown] = useState<"nothing" | "offline" | "back">("nothing");

  useEffect(() => {
    if (status === "offline") {
      const timer = setTimeout(() => setShown("offline"), patience);
      return () => clearTimeout(timer);
    }
    setShown((before) => (before === "offline" ? "back" : before));
    const timer = setTimeout(() => setShown("nothing"), relief);
    return () => clearTimeout(timer);
  }, [status]);

  return (
    <div className={styles.connection} role="status" data-shown={shown}>
      {shown === "offline" && <Trans>Reconnexion…</Trans>}
      {shown === "back" && <Trans>De retour en ligne</Trans>}
    </div>
  );
}
