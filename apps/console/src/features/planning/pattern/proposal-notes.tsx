import { Plural, Trans } from "@lingui/react/macro";
import { limits } from "@passerelle/schema/vocabulary";
import { formatDayName, InlineMessage, useLocale } from "@passerelle/ui";
import { proposalOf, type PatternDraft } from "./pattern-draft.ts";

const named = 5;

/** What the pattern left out, and why. */
export function ProposalNotes({ pattern }: { pattern: PatternDraft }) {
  const locale = useLocale();
  const { slots, holidays, isCut } = proposalOf(pattern);
  const days = holidays
    .slice(0, named)
    .map(({ date, name }) => `${formatDayName(date, locale)} (${name[locale]})`)
    .join(", ");
  const more = holidays.length - named;

  return (
    <>
      {holidays.length > 0 && (
        <InlineMessage kind="info">
          <Trans>Jours fériés sautés : {days}</Trans>
          {more > 0 && (
            <>
              {" "}
              <Plural value={more} one="et # autre" other="et # autres" />
            </>
          )}
        </InlineMessage>
      )}
      {isCut && (
        <InlineMessage kind="refusal">
          <Trans>Une session compte {limits.slots} créneaux au plus : les suivants ne sont pas proposés.</Trans>
        </InlineMessage>
      )}
      {pattern.startsOn && slots.length === 0 && (
        <InlineMessage kind="info">
          <Trans>Ces réglages ne donnent aucun créneau. Choisissez un jour, une demi-journée et une durée.</Trans>
        </InlineMessage>
      )}
    </>
  );
}
