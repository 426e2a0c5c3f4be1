import { Trans } from "@lingui/react/macro";
import styles from "./calendar.module.css";

/** How a slot is moved, by the pointer and by the keyboard. */
export function CalendarHint() {
  return (
    <p className={styles.hint}>
      <Trans>
        Faites glisser un créneau pour le déplacer. Au clavier : Maj et une flèche sur un créneau (gauche et droite d’un
        jour, haut et bas d’une semaine), ou son bouton « Déplacer ».
      </Trans>
    </p>
  );
}
