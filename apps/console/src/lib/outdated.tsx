import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import styles from "./outdated.module.css";

type OutdatedProps = { onTakeTheirs: () => void; onKeepMine: () => void };

/** Somebody else saved while this was being typed: nothing is lost on either side until the person chooses. */
export function Outdated({ onTakeTheirs, onKeepMine }: OutdatedProps) {
  return (
    <div className={styles.outdated}>
      <InlineMessage kind="refusal">
        <Trans>
          Quelqu’un a enregistré une autre version pendant votre saisie. Reprenez la sienne, ou gardez la vôtre puis
          enregistrez-la.
        </Trans>
      </InlineMessage>
      <div className={styles.buttons}>
        <Button variant="default" size="xs" onClick={onTakeTheirs}>
          <Trans>Reprendre la version enregistrée</Trans>
        </Button>
        <Button variant="default" size="xs" onClick={onKeepMine}>
          <Trans>Garder ma saisie</Trans>
        </Button>
      </div>
    </div>
  );
}
