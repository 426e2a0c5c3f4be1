import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Change } from "@passerelle/client";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EmptyState, HelpLink, Section, SkeletonRows } from "@passerelle/ui";
import { IconBuilding } from "@tabler/icons-react";
import { useId, useState } from "react";
import { z } from "zod";
import { DocumentPreview, SentDocuments, type Previewed } from "#features/documents";
import { CompanyBanner, VisibilityStrip } from "#features/sessions";
import { SessionExtranetQueryDocument, type SessionExtranetQueryQuery } from "#gql";
import { writeSearch } from "#lib/address.ts";
import { Block } from "#lib/block.tsx";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./page.module.css";

export const Route = createFileRoute("/_signed-in/sessions/$sessionId/extranet")({
  validateSearch: z.object({ company: z.uuid().optional().catch(undefined) }),
  component: ExtranetTab,
});

type Session = NonNullable<SessionExtranetQueryQuery["session"]>;

function ExtranetTab() {
  const { sessionId } = Route.useParams();
  const answer = useQuery(SessionExtranetQueryDocument, { variables: { id: sessionId } });
  const publications = answer.data?.session?.bookings.flatMap((booking) => booking.publications) ?? [];
  // An opening is told of the publication alone.
  const isShown = ({ id }: Change) => id === sessionId || publications.some((publication) => publication.id === id);
  useRefetchOnChange(isShown, answer.refetch);

  return (
    <div className={styles.tab}>
      <Block answer={answer} skeleton={<SkeletonRows />}>
        {({ session }) => session && <CompanySpaces session={session} />}
      </Block>
    </div>
  );
}

function CompanySpaces({ session }: { session: Session }) {
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
        onSelect={(chosen) => void navigate({ search: (search) => ({ ...search, company: chosen }), replace: true })}
      />
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${booking.company.id}`} className={styles.tab}>
        <CompanySpace key={booking.id} session={session} booking={booking} />
      </div>
    </>
  );
}

function CompanySpace({ session, booking }: { session: Session; booking: Session["bookings"][number] }) {
  const { t } = useLingui();
  const search = Route.useSearch();
  const [notice, say] = useState<NoticeWords>();
  const [previewed, setPreviewed] = useState<Previewed>();
  const live = booking.publications.filter((publication) => publication.withdrawnAt === null);
  const helpHref = (help: string) => `/sessions/${session.id}/extranet${writeSearch({ ...search, help })}`;

  return (
    <>
      <VisibilityStrip
        sessionId={session.id}
        booking={booking}
        canPublish={session.viewerCan.publish}
        helpHref={helpHref("rendre-une-session-visible")}
      />
      <Section
        title={t`Documents envoyés`}
        count={live.length}
        action={
          <HelpLink question={t`Comment supprimer des documents publiés ?`} href={helpHref("retirer-un-document")} />
        }
      >
        <Notice notice={notice} />
        <SentDocuments
          publications={live}
          bookingId={booking.id}
          companyName={booking.company.name}
          sessionVisible={booking.publication !== null}
          onPreview={setPreviewed}
          say={say}
        />
      </Section>
      <DocumentPreview previewed={previewed} onClose={() => setPreviewed(undefined)} />
    </>
  );
}
