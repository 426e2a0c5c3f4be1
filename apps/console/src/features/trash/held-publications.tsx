import type { FragmentType } from "@apollo/client";
import { useApolloClient, useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip } from "@mantine/core";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { formatInstantDate, useLocale } from "@passerelle/ui";
import { IconBellOff, IconRefresh, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import {
  HeldPublication_PublicationFragmentDoc,
  TrashWithdrawMutationDocument,
  type HeldPublication_PublicationFragment,
} from "#gql";
import { WhatClientSees } from "#lib/client-sight/what-client-sees.tsx";
import { useFailureWords } from "#lib/failure-words.ts";
import styles from "./trash.module.css";

type HeldPublicationsProps = {
  sessionId: string;
  publications: FragmentType<HeldPublication_PublicationFragment>[];
  onWithdrawn: () => void;
};

/** What clients still hold of a deleted session: withdrawn from here, one by one. */
export function HeldPublications({ sessionId, publications: from, onWithdrawn }: HeldPublicationsProps) {
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: HeldPublication_PublicationFragmentDoc, from });
  const held = data.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (held.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>
        <Trans>Ce que les clients gardent</Trans>
      </h3>
      <ul className={styles.held}>
        {held.map((publication) => (
          <li key={publication.id}>
            <span className={styles.heldWords}>
              {publication.document.title}{" "}
              <span className={styles.detail}>
                {publication.company.name} · {formatInstantDate(publication.publishedAt, locale)}
              </span>
            </span>
            {publication.viewerCan.withdraw && (
              <Withdraw publication={publication} sessionId={sessionId} onWithdrawn={onWithdrawn} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type WithdrawProps = { publication: HeldPublication_PublicationFragment; sessionId: string; onWithdrawn: () => void };

function Withdraw({ publication, sessionId, onWithdrawn }: WithdrawProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const client = useApolloClient();
  const wordsOf = useFailureWords();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { document, company } = publication;
  const input = { publicationId: publication.id };

  async function confirm() {
    setRefusal(undefined);
    setBusy(true);
    const failure = await wordsOf(
      client
        .mutate({ mutation: TrashWithdrawMutationDocument, variables: { input } })
        .then(({ data }) => data?.withdrawPublication),
    );
    setBusy(false);
    if (failure) return setRefusal(failure);
    setAsking(false);
    onWithdrawn();
  }

  return (
    <>
      <Tooltip label={t`Retirer`}>
        <ActionIcon
          aria-label={t`Retirer « ${document.title} » de l’espace de ${company.name}`}
          onClick={() => setAsking(true)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
      <WhatClientSees
        opened={asking}
        onClose={() => setAsking(false)}
        context={`${documentKindLabels[document.kind][locale]} · ${company.name}`}
        title={t`Retirer « ${document.title} » ?`}
        companies={company.viewerCan.previewExtranet ? [company] : []}
        act={() => ({ withdrawPublication: input })}
        sessionId={sessionId}
        screens={["documents", "notifications"]}
        facts={() => [
          { title: t`Le document disparaît`, detail: t`De la page « Documents ».`, at: "documents" },
          { icon: IconBellOff, title: t`Ni notification, ni e-mail` },
          {
            icon: IconRefresh,
            title: t`Le publier à nouveau en fera un nouveau document`,
            detail: t`Une fois la session restaurée.`,
          },
        ]}
        refusal={refusal}
        keepLabel={t`Garder le document`}
        confirmLabel={t`Retirer le document`}
        onConfirm={() => void confirm()}
        busy={busy}
        destructive
      />
    </>
  );
}
