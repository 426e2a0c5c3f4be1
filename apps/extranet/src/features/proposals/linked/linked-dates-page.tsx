import { IconLink } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { ErrorState, SkeletonRows } from "@passerelle/ui";
import { useRef, type ReactNode } from "react";
import type { AskedAnswer } from "../asked-answer.ts";
import { ClosedLink } from "./closed-link.tsx";
import { FollowsContext, LinkedLayout, type Dress } from "./linked-layout.tsx";
import { OpenLink } from "./open-link.tsx";
import { RecordedAnswer } from "./recorded-answer.tsx";
import { useLinkedDates, type LinkedDatesOf } from "./use-linked-dates.ts";

type LinkedDatesPageProps = {
  token: string;
  asked: AskedAnswer;
  onAsk: (asked: AskedAnswer) => void;
  /** The link is of another kind, or of none. */
  otherwise: ReactNode;
};

/** The page behind the buttons of a mail that proposes dates: no signing in, one click, once (R-064, L-09). */
export function LinkedDatesPage(props: LinkedDatesPageProps) {
  const last = useRef<string | null>(null);
  const follows = (focusKey: string | null): boolean => {
    const before = last.current;
    last.current = focusKey;
    return before !== null && before !== focusKey;
  };
  return (
    <FollowsContext value={follows}>
      <PageOfLink {...props} />
    </FollowsContext>
  );
}

function PageOfLink({ token, asked, onAsk, otherwise }: LinkedDatesPageProps) {
  const { t } = useLingui();
  const { page, host, answered, error, retry, send } = useLinkedDates(token);

  if (!host)
    return (
      <LinkedLayout dress={null} icon={IconLink} title={t`Votre réponse`} focusKey={null}>
        {error ? <ErrorState onRetry={retry} /> : <SkeletonRows rows={4} />}
      </LinkedLayout>
    );
  if (page?.kind !== "DATE_PROPOSAL") return otherwise;

  const dress = dressOf(page) ?? host;
  const dates = page.dateProposal;
  if (dates?.answer)
    return <RecordedAnswer dress={dress} page={page} dates={dates} answer={dates.answer} answered={answered} />;
  if (!dates || page.state !== "OPEN") return <ClosedLink dress={dress} page={page} />;
  return <OpenLink dress={dress} page={page} dates={dates} asked={asked} onAsk={onAsk} send={send} />;
}

function dressOf({ centre, organisationName }: LinkedDatesOf): Dress | null {
  return centre && { name: organisationName ?? centre.name, colour: centre.colour, logo: centre.logo };
}
