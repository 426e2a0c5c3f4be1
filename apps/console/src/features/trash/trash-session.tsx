import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { SkeletonRows } from "@passerelle/ui";
import { IconArrowBackUp, IconBellOff, IconEye } from "@tabler/icons-react";
import { useState } from "react";
import { TrashSessionQueryDocument, type TrashSessionQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import type { Company } from "#lib/client-sight/client-sight.ts";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import { HeldPublications } from "./held-publications.tsx";

type TrashSessionProps = {
  sessionId: string;
  /** Undefined for whoever may not. */
  onRestore: (() => void) | undefined;
  onWithdrawn: () => void;
};

/** Of a session in the trash: what its clients hold, and what they would see of it once restored. */
export function TrashSession({ sessionId, ...props }: TrashSessionProps) {
  const answer = useQuery(TrashSessionQueryDocument, { variables: { id: sessionId } });
  useRefetchOnChange((change) => change.id === sessionId, answer.refetch);
  return (
    <Block answer={answer} skeleton={<SkeletonRows rows={2} />}>
      {({ session }) => session && <InTrash session={session} {...props} />}
    </Block>
  );
}

type Found = NonNullable<TrashSessionQueryQuery["session"]>;

function InTrash({ session, onRestore, onWithdrawn }: Omit<TrashSessionProps, "sessionId"> & { session: Found }) {
  const companies = session.bookings
    .filter(({ publication, company }) => publication !== null && company.viewerCan.previewExtranet)
    .map(({ company }) => company);
  return (
    <>
      {companies.length > 0 && onRestore && <Preview session={session} companies={companies} onRestore={onRestore} />}
      <HeldPublications
        sessionId={session.id}
        publications={session.bookings.flatMap(({ publications }) => publications)}
        onWithdrawn={onWithdrawn}
      />
    </>
  );
}

type PreviewProps = { session: Found; companies: Company[]; onRestore: () => void };

function Preview({ session, companies, onRestore }: PreviewProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);

  function confirm() {
    setOpened(false);
    onRestore();
  }

  return (
    <div>
      <Button
        variant="default"
        size="xs"
        aria-haspopup="dialog"
        leftSection={<IconEye size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        <Trans>Voir ce que le client verra</Trans>
      </Button>
      <WhatClientSees
        opened={opened}
        onClose={() => setOpened(false)}
        context={session.reference}
        title={t`Restaurer « ${session.title} » ?`}
        companies={companies}
        act={() => ({ restoreSession: { sessionId: session.id } })}
        sessionId={session.id}
        screens={["session", "sessions", "documents"]}
        facts={() => [
          { title: t`La session revient comme avant`, detail: t`Avec le statut de chaque client.`, at: "status" },
          { title: t`L’envoi de documents est rendu`, at: "deposit" },
          {
            icon: IconBellOff,
            title: t`Ni notification, ni e-mail`,
            detail: t`Les agendas qui portaient ces dates les reçoivent à nouveau.`,
          },
          { icon: IconArrowBackUp, title: t`Vous pourrez la supprimer à nouveau` },
        ]}
        keepLabel={t`Laisser dans la corbeille`}
        confirmLabel={t`Restaurer`}
        onConfirm={confirm}
      />
    </div>
  );
}
