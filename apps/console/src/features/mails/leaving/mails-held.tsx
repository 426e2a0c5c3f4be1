import { UiLink } from "@passerelle/ui";
import { Trans } from "@lingui/react/macro";
import { IconMailPause } from "@tabler/icons-react";
import styles from "./leaving.module.css";
import { StuckWords } from "./stuck-words.tsx";
import { isStuck, useLeavingMails } from "./use-leaving-mails.ts";

/** A thin line above every page while mails wait; it goes by itself. */
export function MailsHeld() {
  const { service } = useLeavingMails();
  return (
    <div role="status">
      {service && isStuck(service) && (
        <div className={styles.held}>
          <IconMailPause size={16} aria-hidden />
          <p>
            <StuckWords service={service} />{" "}
            <UiLink href="/settings/mails?state=QUEUED">
              <Trans>Voir les mails en attente</Trans>
            </UiLink>
          </p>
        </div>
      )}
    </div>
  );
}
