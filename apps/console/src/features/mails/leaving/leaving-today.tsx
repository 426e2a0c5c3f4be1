import { Plural, Trans } from "@lingui/react/macro";
import { formatCount, InlineMessage, useLocale } from "@passerelle/ui";
import { useSettingsRights } from "#lib/use-settings-rights.ts";
import { MailsPerDay } from "./mails-per-day.tsx";
import styles from "./leaving.module.css";
import { StuckWords } from "./stuck-words.tsx";
import { isStuck, useLeavingMails } from "./use-leaving-mails.ts";

/** How mails leave today: how many, out of how many, and what holds them back, if anything. */
export function LeavingToday() {
  const locale = useLocale();
  const { service } = useLeavingMails();
  const rights = useSettingsRights().data?.organisation.viewerCan;
  if (!service) return null;
  const perDay = formatCount(service.perDay, locale);

  return (
    <div className={styles.service}>
      {isStuck(service) && (
        <div className={styles.banner}>
          <InlineMessage kind="refusal">
            <StuckWords service={service} />
          </InlineMessage>
          {service.reason && (
            <p className={styles.reason}>
              <Trans>Sa réponse : {service.reason}</Trans>
            </p>
          )}
        </div>
      )}
      <div className={styles.today}>
        <p>
          <Plural
            value={service.sentToday}
            _0="Aucun mail parti aujourd’hui"
            one="# mail parti aujourd’hui"
            other="# mails partis aujourd’hui"
          />
          {" · "}
          <Plural value={service.waiting} _0="aucun en attente" one="# en attente" other="# en attente" />
          {" · "}
          <Trans>{perDay} au plus par jour</Trans>
        </p>
        {rights?.editMailTemplates && <MailsPerDay perDay={service.perDay} />}
      </div>
    </div>
  );
}
