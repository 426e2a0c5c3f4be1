import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Change } from "@passerelle/client";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, HelpLink, Section, SkeletonRows } from "@passerelle/ui";
import { IconBuilding } from "@tabler/icons-react";
import { useId, useState } from "react";
import { z } from "zod";
import {
  AddedBack,
  DocumentPreview,
  ExpectedDocuments,
  ReceivedDocuments,
  SelectionBar,
  SentDocuments,
  isOpenable,
  useSelection,
  type Previewed,
} from "#features/documents";
import { CompanyBanner, VisibilityStrip } from "#features/sessions";
import { SessionExtranetQueryDocument, type SessionExtranetQueryQuery } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { Block } from "#lib/block.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/extranet")({
  validateSearch: z.object({
    company: z.uuid().optional().catch(undefined),
    /** The received document that a notification leads to. */
    received: z.uuid().optional().catch(undefined),
  }),
  component: ExtranetTab,
});

type Session = NonNullable<SessionExtranetQueryQuery["session"]>;

function ExtranetTab() {
  const { sessionId } = Route.useParams();
  const answer = useQuery(SessionExtranetQueryDocument, { variables: { id: sessionId } });
  const publications = answer.data?.session?.bookings.flatMap((booking) => booking.publications) ?? [];
  // An opening is told of the publication alone; what arrives is told of itself, and is on no list yet.
  const isShown = ({ kind, id }: Change) =>
    id === sessionId ||
    kind === "RECEIVED_DOCUMENT" ||
    kind === "EXPECTED_DOCUMENT" ||
    publications.some((publication) => publication.id === id);
  useRefetchOnChange(isShown, answer.refetch);

  return (
    <div className={styles.tab}>
      <Block answer={answer} skeleton={<SkeletonRows />}>
        {({ session }) =>
          session && <CompanySpaces session={session} onChanged={() => void answer.refetch().catch(() => undefined)} />
        }
      </Block>
    </div>
  );
}

type Changed = { session: Session; onChanged: () => void };

function CompanySpaces({ session, onChanged }: Changed) {
  const panelId = useId();
  const { company } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const booking = session.bookings.find((each) => each.company.id === company) ?? session.bookings[0];

  if (!booking) {
    return (
      <EmptyState icon={IconBuilding}>
        <Trans>Les entreprises inscrites à cette session, et ce qu’elles voient, apparaîtront ici.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <CompanyBanner
        bookings={session.bookings}
        selectedCompanyId={booking.company.id}
        panelId={panelId}
        onSelect={(chosen) =>
          void navigate({ search: (search) => ({ ...search, company: chosen, received: undefined }), replace: true })
        }
      />
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${booking.company.id}`} className={styles.tab}>
        <CompanySpace key={booking.id} session={session} booking={booking} onChanged={onChanged} />
      </div>
    </>
  );
}

function CompanySpace({ session, booking, onChanged }: Changed & { booking: Session["bookings"][number] }) {
  const { t } = useLingui();
  const search = Route.useSearch();
  const [notice, say] = useState<NoticeWords>();
  const [previewed, setPreviewed] = useState<Previewed>();
  const { company } = booking;
  const live = booking.publications.filter((publication) => publication.withdrawnAt === null);
  const received = booking.receivedDocuments.filter(({ state }) => state !== "REMOVED");
  const selection = useSelection([
    ...live.map(({ version }) => version.id),
    ...received.filter(isOpenable).map(({ id }) => id),
  ]);
  const shared = { selection, onPreview: setPreviewed, say, onChanged };
  const sessionVisible = booking.publication !== null;
  const helpHref = (help: string) => `/sessions/${session.id}/extranet${writeSearch({ ...search, help })}`;

  return (
    <>
      <VisibilityStrip
        sessionId={session.id}
        sessionTitle={session.title}
        booking={booking}
        canPublish={session.viewerCan.publish}
        helpHref={helpHref("rendre-une-session-visible")}
        previewHref={
          company.viewerCan.previewExtranet
            ? `/companies/${company.id}/extranet${writeSearch({ at: `/sessions/${session.id}` })}`
            : undefined
        }
      />
      <div className={styles.withRail}>
        <div className={styles.tab}>
          <Notice notice={notice} />
          {session.viewerCan.publish && <AddedBack booking={booking} sessionId={session.id} say={say} />}
          <Section
            title={t`Documents envoyés`}
            count={live.length}
            action={
              <HelpLink
                question={t`Comment supprimer des documents publiés ?`}
                href={helpHref("retirer-un-document")}
              />
            }
          >
            <SentDocuments
              {...shared}
              publications={live}
              sessionId={session.id}
              bookingId={booking.id}
              companyName={company.name}
              sessionVisible={sessionVisible}
            />
          </Section>
          <Section title={t`Documents reçus`} count={received.length}>
            <ReceivedDocuments
              {...shared}
              documents={received}
              companyName={company.name}
              pointedAt={search.received}
              empty={
                sessionVisible ? (
                  <Trans>Ce que {company.name} enverra pour cette session apparaîtra ici.</Trans>
                ) : (
                  <Trans>{company.name} ne voit pas encore cette session, et ne peut rien y envoyer.</Trans>
                )
              }
            />
          </Section>
          <SelectionBar
            fileIds={selection.fileIds}
            zipName={session.reference}
            onClear={selection.clear}
            onSaved={onChanged}
          />
        </div>
        <ExpectedDocuments
          helpHref={helpHref("demander-un-document")}
          documents={booking.expectedDocuments.filter(({ state }) => state !== "CANCELLED")}
          company={company}
          sessionId={session.id}
          canExpect={session.viewerCan.publish}
          notYet={
            !sessionVisible && session.viewerCan.publish && t`Rendez d’abord la session visible pour ${company.name}.`
          }
          onChanged={onChanged}
        />
      </div>
      <DocumentPreview previewed={previewed} onClose={() => setPreviewed(undefined)} />
    </>
  );
}
