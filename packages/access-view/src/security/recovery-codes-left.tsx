import { Plural, Trans } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import styles from "../account/account.module.css";

/** Few are as good as none: said before the day they are missed. */
export function RecoveryCodesLeft({ left }: { left: number }) {
  const words = (
    <Plural
      value={left}
      _0="Il ne vous reste aucun code de secours."
      one="Il vous reste # code de secours."
      other="Il vous reste # codes de secours."
    />
  );
  if (left > 3) return <p className={styles.words}>{words}</p>;
  return (
    <InlineMessage kind="info">
      {words} <Trans>Créez-en de nouveaux pour ne pas rester dehors sans votre téléphone.</Trans>
    </InlineMessage>
  );
}
