import { useLingui } from "@lingui/react/macro";
import { strengthOf, strengths, type Strength } from "./password-strength.ts";
import styles from "./passwords.module.css";

type StrengthMeterProps = { typed: string; known?: readonly (string | null | undefined)[] };

/** Read aloud when the word changes, not at each sign. */
export function StrengthMeter({ typed, known }: StrengthMeterProps) {
  const words = useStrengthWords();
  const strength = strengthOf(typed, known);
  const isShown = typed !== "";
  return (
    <div className={styles.meter} data-strength={isShown ? strength : undefined}>
      <span className={styles.bars} aria-hidden>
        {strengths.slice(1).map((step, index) => (
          <span key={step} data-reached={(isShown && index < strengths.indexOf(strength)) || undefined} />
        ))}
      </span>
      <span className={styles.word} role="status">
        {isShown && words[strength]}
      </span>
    </div>
  );
}

function useStrengthWords(): Record<Strength, string> {
  const { t } = useLingui();
  return {
    TOO_SHORT: t`Trop court`,
    WEAK: t`Facile à deviner`,
    FAIR: t`Correct`,
    GOOD: t`Bon`,
    STRONG: t`Très bon`,
  };
}
