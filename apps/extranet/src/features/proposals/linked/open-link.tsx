import { IconCalendarQuestion, IconCheck, IconX } from "@tabler/icons-react";
import { ReachReferent } from "@passerelle/extranet-view";
import { Trans, useLingui } from "@lingui/react/macro";
import { formatDayName, useLocale } from "@passerelle/ui";
import { AnswerPanel } from "../answer-panel.tsx";
import { useAnswerWords } from "../answer-words.ts";
import { intentOf, type AskedAnswer } from "../asked-answer.ts";
import type { SendAnswer } from "../given-answer.ts";
import { LinkedLayout, type Dress } from "./linked-layout.tsx";
import type { LinkedDatesOf } from "./use-linked-dates.ts";

type OpenLinkProps = {
  dress: Dress;
  page: LinkedDatesOf;
  dates: NonNullable<LinkedDatesOf["dateProposal"]>;
  asked: AskedAnswer;
  onAsk: (asked: AskedAnswer) => void;
  send: SendAnswer;
};

/** Names the choice that the mail's button made, and asks one click to send it. */
export function OpenLink({ dress, page, dates, asked, onAsk, send }: OpenLinkProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const intent = intentOf(asked, dates);
  const { title } = useAnswerWords(intent, dates.isSeveral);
  const { referent, companyName, sessionTitle } = dates;
  const dueOn = formatDayName(dates.dueOn, locale, { year: true });
  const icon = { ACCEPT: IconCheck, CHOOSE: IconCheck, DECLINE: IconX, OPEN: IconCalendarQuestion }[intent.kind];
  const isNamed = intent.kind !== "OPEN";
  const lead = isNamed
    ? t`Il reste un clic pour envoyer votre réponse au nom de ${companyName}.`
    : t`Votre réponse engage ${companyName}.`;
  return (
    <LinkedLayout
      dress={dress}
      icon={icon}
      tone={intent.kind === "DECLINE" ? "grey" : "brand"}
      title={title}
      lead={dates.isSeveral ? `${sessionTitle}. ${lead}` : lead}
      // Going from one option to another is done among them, and stays there.
      focusKey={intent.kind === "CHOOSE" ? "OPEN" : intent.kind}
    >
      <AnswerPanel
        look="page"
        dates={dates}
        answeredBy={[page.firstName, page.lastName].filter(Boolean).join(" ") || null}
        referentName={referent.name}
        asked={asked}
        onAsk={onAsk}
        calendarAddress={page.email}
        isCalendarWished={dates.wantsCalendar}
        send={send}
        due={<Trans>Réponse possible jusqu’au {dueOn} inclus.</Trans>}
        note={
          <>
            <Trans>Votre réponse est définitive. Pour changer ensuite :</Trans> <ReachReferent referent={referent} />
          </>
        }
      />
    </LinkedLayout>
  );
}
