import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ExtranetLinksContext, MarksContext } from "@passerelle/extranet-view";
import { InlineMessage, ScreenFrame, SkeletonPage, type LinkProps } from "@passerelle/ui";
import { useEffect, useEffectEvent } from "react";
import { PreviewFrameQueryDocument } from "#gql/client-view/graphql.ts";
import type { ClientSightProps } from "#lib/client-sight/client-sight.ts";
import { BlockError } from "#lib/failure.tsx";
import { clientLinks, placeAt } from "../place.ts";
import { PreviewContext } from "../preview.ts";
import { PreviewPage } from "../preview-page.tsx";
import { PreviewShell } from "../preview-shell.tsx";
import { ActRefused, isBusy } from "./after-act.ts";
import styles from "./client-sight.module.css";

type ClientWindowProps = Pick<ClientSightProps, "company" | "marks" | "onRefused"> & {
  /** An address of the extranet. */
  at: string;
  organisationName: string;
};

/** A page of the client in its window; instead of it, why the act would be refused or what failed. */
export function ClientWindow({ company, marks, onRefused, at, organisationName }: ClientWindowProps) {
  const { t } = useLingui();
  const answer = useQuery(PreviewFrameQueryDocument, {
    variables: { companyId: company.id },
    notifyOnNetworkStatusChange: true,
  });
  const { error, loading } = answer;
  const { centre, colleagues } = answer.data?.extranetPreview ?? {};
  const place = placeAt(at);
  const refused = error instanceof ActRefused && !isBusy(error);
  const say = useEffectEvent(onRefused);
  useEffect(() => say(refused), [refused]);

  return (
    <div className={styles.window} aria-busy={loading}>
      <div className={styles.bar} aria-hidden>
        <span className={styles.dots} />
        <Trans>Espace de {company.name} · aperçu</Trans>
      </div>
      <div className={styles.screen}>
        {error !== undefined || !answer.data ? (
          <div className={styles.instead}>
            {error === undefined ? (
              <SkeletonPage />
            ) : (
              <Failed error={error} retrying={loading} onRetry={() => void answer.refetch().catch(() => undefined)} />
            )}
          </div>
        ) : (
          <PreviewContext
            value={{
              companyId: company.id,
              companyName: company.name,
              organisationName,
              firstName: colleagues?.find(({ isPrimary }) => isPrimary)?.firstName,
              hrefOf: (address) => address,
              onAct: () => undefined,
            }}
          >
            <ExtranetLinksContext value={clientLinks}>
              <ScreenFrame
                title={t`Extranet de ${company.name}`}
                width={screenWidth}
                picture
                brand={centre?.colour}
                density="extranet"
                link={DeadLink}
              >
                <MarksContext value={marks}>
                  <PreviewShell place={place}>
                    <PreviewPage place={place} />
                  </PreviewShell>
                </MarksContext>
              </ScreenFrame>
            </ExtranetLinksContext>
          </PreviewContext>
        )}
      </div>
    </div>
  );
}

/** Before it is made smaller: a tablet's width, where each page of the client has one column. */
const screenWidth = 768;

type FailedProps = { error: unknown; retrying: boolean; onRetry: () => void };

function Failed({ error, retrying, onRetry }: FailedProps) {
  if (!(error instanceof ActRefused)) return <BlockError error={error} onRetry={onRetry} />;
  return (
    <>
      {!isBusy(error) && (
        <strong>
          <Trans>Cet acte serait refusé</Trans>
        </strong>
      )}
      <InlineMessage kind="refusal">{error.refusal.message}</InlineMessage>
      <Button variant="default" size="xs" loading={retrying} onClick={onRetry}>
        <Trans>Réessayer</Trans>
      </Button>
    </>
  );
}

/** In a picture, nothing leads anywhere. */
function DeadLink({
  href: _href,
  download: _download,
  target: _target,
  onClick: _onClick,
  children,
  ...rest
}: LinkProps) {
  return (
    <a {...rest} href={nowhere}>
      {children}
    </a>
  );
}

const nowhere = "about:blank";
