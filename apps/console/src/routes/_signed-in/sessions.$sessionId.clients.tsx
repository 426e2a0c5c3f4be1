import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { SkeletonRows } from "@passerelle/ui";
import { useId, useState } from "react";
import { z } from "zod";
import { CompanySelect } from "#features/companies";
import {
  AnswersSideBySide,
  ConfirmationActs,
  ConfirmationCell,
  DatesDrawer,
  ManualValidation,
  NotPlanned,
  useProposalActs,
} from "#features/date-proposals";
import { BookingsTable } from "#features/sessions";
import { SessionClientsQueryDocument } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { Block } from "#lib/block.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { ProposalDrawers } from "./-proposal-drawers.tsx";
import styles from "./page.module.css";

/** The drawer open beside the table, and whose: where a client stands, a proposal to it, its manual validation. */
const clientsSearch = z.object({
  dates: z.uuid().optional().catch(undefined),
  propose: z.uuid().optional().catch(undefined),
  validate: z.uuid().optional().catch(undefined),
});

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/clients")({
  validateSearch: clientsSearch,
  component: ClientsTab,
});

function ClientsTab() {
  const { t } = useLingui();
  const { sessionId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const reasonId = useId();
  const answer = useQuery(SessionClientsQueryDocument, { variables: { id: sessionId } });
  const [notice, say] = useState<NoticeWords>();
  const { remind, withdraw } = useProposalActs();
  useRefetchOnChange(({ id, kind }) => id === sessionId || kind === "BOOKING", answer.refetch);

  const home = `/sessions/${sessionId}/clients`;
  const hrefOf = (drawer: keyof z.infer<typeof clientsSearch>, companyId: string) =>
    home + writeSearch({ [drawer]: companyId });
  const close = () => void navigate({ search: {}, replace: true });
  const planningHref = `/sessions/${sessionId}/planning`;

  /** The row follows by itself: only what came of it is said here. */
  async function act(done: Promise<string | undefined>, words: string) {
    const refusal = await done;
    say(refusal ? { kind: "refusal", words: refusal } : { kind: "success", words });
    await answer.refetch().catch(() => undefined);
  }

  return (
    <div className={styles.tab}>
      <Notice notice={notice} />
      <Block answer={answer} skeleton={<SkeletonRows rows={3} />}>
        {({ session }) =>
          session && (
            <>
              {session.slots.length === 0 && session.bookings.length > 0 && (
                <NotPlanned
                  id={reasonId}
                  planningHref={planningHref}
                  helpHref={`${home}${writeSearch({ help: "planifier-une-session" })}`}
                  datesHelpHref={`${home}${writeSearch({ help: "proposer-des-dates" })}`}
                />
              )}
              <BookingsTable
                session={session}
                bookings={session.bookings}
                companyField={(props) => <CompanySelect {...props} placeholder={t`Nom de l’entreprise`} />}
                dates={{
                  cell: (booking, companyId) => (
                    <ConfirmationCell booking={booking} href={hrefOf("dates", companyId)} />
                  ),
                  acts: (booking) => (
                    <ConfirmationActs
                      booking={booking}
                      isPlanned={session.slots.length > 0}
                      reasonId={reasonId}
                      hrefOf={hrefOf}
                      onRemind={(id, name) => void act(remind(id), t`La relance de ${name} est partie.`)}
                      onWithdraw={(id, name) =>
                        void act(
                          withdraw(id),
                          t`La proposition faite à ${name} est retirée : son lien ne fonctionne plus.`,
                        )
                      }
                    />
                  ),
                }}
                say={say}
              />
              <AnswersSideBySide
                sessionId={sessionId}
                hasOptions={session.bookings.some(({ dateConfirmation }) => dateConfirmation.proposal?.isSeveral)}
                say={say}
              />
            </>
          )
        }
      </Block>
      <ProposalDrawers
        sessionId={sessionId}
        companyId={search.propose}
        onClose={close}
        planningHref={planningHref}
        helpHref={home + writeSearch({ propose: search.propose, help: "planifier-une-session" })}
        onSent={(sent) => {
          close();
          const { recipientName, recipientAddress } = sent;
          say({ kind: "success", words: t`La proposition est partie à ${recipientName} (${recipientAddress}).` });
          void answer.refetch().catch(() => undefined);
        }}
      />
      <DatesDrawer
        sessionId={sessionId}
        companyId={search.dates}
        onClose={close}
        proposeHref={hrefOf("propose", search.dates ?? "")}
      />
      <ManualValidation
        sessionId={sessionId}
        companyId={search.validate}
        onClose={close}
        onSaved={(words) => say({ kind: "success", words })}
      />
    </div>
  );
}
