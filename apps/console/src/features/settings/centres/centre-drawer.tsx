import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, SideDrawer } from "@passerelle/ui";
import { CentreForm_CentreFragmentDoc, type CentreForm_CentreFragment } from "#gql";
import { CentreForm } from "./centre-form.tsx";

type CentreDrawerProps = {
  /** The one open, `new`, or none. */
  opened: string | undefined;
  centres: FragmentType<CentreForm_CentreFragment>[];
  organisation: string;
  onOpen: (centreId: string | undefined) => void;
  refetch: () => Promise<unknown>;
};

export function CentreDrawer({ opened, centres: from, organisation, onOpen, refetch }: CentreDrawerProps) {
  const { t } = useLingui();
  const { data: centres } = useSuspenseFragment({ fragment: CentreForm_CentreFragmentDoc, from });
  const centre = centres.find(({ id }) => id === opened);
  const isNew = opened === "new";

  return (
    <SideDrawer
      opened={opened !== undefined}
      onClose={() => onOpen(undefined)}
      context={t`Centre`}
      title={isNew ? t`Ajouter un centre` : (centre?.name ?? t`Centre introuvable`)}
    >
      {centre || isNew ? (
        <CentreForm key={opened} centre={centre} organisation={organisation} onCreated={onOpen} refetch={refetch} />
      ) : (
        opened !== undefined && (
          <InlineMessage kind="info">
            <Trans>Ce centre n’existe pas, ou n’est plus visible pour vous.</Trans>
          </InlineMessage>
        )
      )}
    </SideDrawer>
  );
}
