import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { calendarDay, formatCount, formatInstant, formatInstantTime, useLocale } from "@passerelle/ui";
import type { MailService } from "./use-leaving-mails.ts";

/** Why mails wait, since when, how many, and what comes next: one sentence. */
export function StuckWords({ service }: { service: MailService }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { heldSince, retryAt, waiting, perDay } = service;
  // Of today, the hour says enough.
  const at = (instant: string) =>
    calendarDay(instant) === calendarDay(new Date())
      ? formatInstantTime(instant, locale)
      : formatInstant(instant, locale);
  const number = formatCount(perDay, locale);

  if (!heldSince)
    return (
      <Plural
        value={waiting}
        one={`La limite de ${number} mails par jour est atteinte : # mail partira demain.`}
        other={`La limite de ${number} mails par jour est atteinte : # mails partiront demain.`}
      />
    );
  const since = at(heldSince);
  const waits = t`${plural(waiting, { 0: "aucun mail n’attend", one: "# mail attend", other: "# mails attendent" })}`;
  const next = retryAt ? t`, nouvel essai à ${at(retryAt)}` : "";
  return (
    <Trans>
      Le serveur de mail refuse depuis {since} : {waits}
      {next}.
    </Trans>
  );
}
