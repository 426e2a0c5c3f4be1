import { ApolloProvider, useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import { ExtranetLinksContext } from "@passerelle/extranet-view";
import { InlineMessage, ScreenFrame } from "@passerelle/ui";
import { IconEye } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { PreviewFrameQueryDocument } from "#gql/client-view/graphql.ts";
import { useRefetchOnChange } from "#lib/use-refetch-on-change.ts";
import styles from "./client-view.module.css";
import { clientLinks, placeAt } from "./place.ts";
import { PreviewContext } from "./preview.ts";
import { usePreviewClient } from "./preview-client.ts";
import { PreviewLink } from "./preview-link.tsx";
import { PreviewPage } from "./preview-page.tsx";
import { PreviewShell } from "./preview-shell.tsx";

export type Device = "phone" | "desktop";
const phoneWidth = 390;

type ExtranetPreviewProps = {
  company: { id: string; name: string };
  organisationName: string;
  /** Where one is in the client's screens: an address of the extranet. */
  at: string;
  device: Device;
  /** The console's own address of a place of the preview. */
  hrefOf: (at: string) => string;
  onDevice: (device: Device) => void;
};

/** The client's real screens, read-only, in a frame that says what it is. */
export function ExtranetPreview(props: ExtranetPreviewProps) {
  const client = usePreviewClient();
  // What others change meanwhile, the client would see too.
  useRefetchOnChange(
    () => true,
    () => client.refetchQueries({ include: "active" }),
    300,
  );
  return (
    <ApolloProvider client={client}>
      <Framed {...props} />
    </ApolloProvider>
  );
}

function Framed({ company, organisationName, at, device, hrefOf, onDevice }: ExtranetPreviewProps) {
  const { t } = useLingui();
  const [tried, setTried] = useState<string>();
  const { data } = useQuery(PreviewFrameQueryDocument, { variables: { companyId: company.id } });
  const { centre, colleagues } = data?.extranetPreview ?? {};
  const firstName = colleagues?.find(({ isPrimary }) => isPrimary)?.firstName;
  const place = placeAt(at);

  return (
    <section className={styles.frame} aria-label={t`Aperçu de l’extranet`}>
      <header className={styles.bar}>
        <IconEye size={16} aria-hidden />
        <strong className={styles.mark}>
          <Trans>Aperçu – ce que voit {company.name}</Trans>
        </strong>
        <SegmentedControl
          size="xs"
          aria-label={t`Largeur de l’écran`}
          value={device}
          onChange={(chosen) => onDevice(chosen)}
          data={[
            { value: "desktop", label: t`Ordinateur` },
            { value: "phone", label: t`Téléphone` },
          ]}
        />
      </header>
      <Told at={at} tried={tried}>
        <Trans>Dans l’aperçu, rien ne s’envoie : seuls les contacts de {company.name} le peuvent.</Trans>
      </Told>
      <PreviewContext
        value={{
          companyId: company.id,
          companyName: company.name,
          organisationName,
          firstName,
          hrefOf,
          onAct: () => setTried(at),
        }}
      >
        <ExtranetLinksContext value={clientLinks}>
          <div className={styles.screen}>
            <ScreenFrame
              title={t`Extranet de ${company.name}`}
              width={device === "phone" ? phoneWidth : undefined}
              brand={centre?.colour}
              density="extranet"
              link={PreviewLink}
            >
              <PreviewShell place={place}>
                <PreviewPage place={place} />
              </PreviewShell>
            </ScreenFrame>
          </div>
        </ExtranetLinksContext>
      </PreviewContext>
    </section>
  );
}

/** Says why nothing happened, until one goes elsewhere. */
function Told({ at, tried, children }: { at: string; tried: string | undefined; children: ReactNode }) {
  return <div role="status">{tried === at && <InlineMessage kind="info">{children}</InlineMessage>}</div>;
}
