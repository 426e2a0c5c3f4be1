import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, SideDrawer, SkeletonRows } from "@passerelle/ui";
import type { ReactNode } from "react";
import { VenueDrawerQueryDocument, type VenueRow_VenueFragment } from "#gql";
import { Block } from "#lib/block.tsx";
import { EditVenue } from "./edit-venue.tsx";
import { NewVenue } from "./new-venue.tsx";

export type CompanyFieldProps = {
  companyId: string | undefined;
  onChange: (companyId: string | undefined) => void;
  error: string | undefined;
};

export type VenueDrawerProps = {
  /** A venue's id, `new`, or nothing: the address says which. */
  venue: string | undefined;
  /** The field that chooses a company: another domain's. */
  companyField: (props: CompanyFieldProps) => ReactNode;
  onClose: () => void;
  /** The name of the place, as it now stands. */
  onSaved: (name: string) => void;
};

/** A place of training, beside the list. */
export function VenueDrawer(props: VenueDrawerProps) {
  const { t } = useLingui();
  const { venue, onClose } = props;
  const isNew = venue === "new";
  const answer = useQuery(VenueDrawerQueryDocument, {
    variables: { id: venue ?? "" },
    skip: !venue || isNew,
    // What is changed must be what stands there now, not what a list once showed.
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const shown = isNew ? undefined : answer.data?.venue;

  return (
    <SideDrawer
      opened={venue !== undefined}
      onClose={onClose}
      title={isNew ? t`Nouveau lieu` : shown ? shown.name : t`Lieu`}
    >
      {isNew && <NewVenue {...props} />}
      {venue && !isNew && (
        <Block key={venue} answer={answer} skeleton={<SkeletonRows />}>
          {(data) => <Shown {...props} shown={data.venue ?? undefined} />}
        </Block>
      )}
    </SideDrawer>
  );
}

function Shown({ shown, ...props }: VenueDrawerProps & { shown: VenueRow_VenueFragment | undefined }) {
  if (!shown || shown.deletedAt)
    return (
      <InlineMessage kind="info">
        <Trans>Ce lieu n’existe pas, ou se trouve dans la corbeille.</Trans>
      </InlineMessage>
    );
  return <EditVenue {...props} shown={shown} />;
}
