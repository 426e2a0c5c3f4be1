import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, SideDrawer, SkeletonRows } from "@passerelle/ui";
import { ProgrammeDrawerQueryDocument } from "#gql";
import { Block } from "#lib/block.tsx";
import { EditProgrammeForm } from "./edit-programme-form.tsx";

type EditProgrammeProps = {
  programmeId: string;
  title: string;
  opened: boolean;
  onClose: () => void;
  onSaved: () => void;
};

/** The programme, in the drawer: read again when it opens, so that nobody starts from what a page once showed. */
export function EditProgramme({ programmeId, title, opened, onClose, onSaved }: EditProgrammeProps) {
  const { t } = useLingui();
  const answer = useQuery(ProgrammeDrawerQueryDocument, {
    variables: { id: programmeId },
    skip: !opened,
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });

  return (
    <SideDrawer opened={opened} onClose={onClose} context={title} title={t`Modifier la formation`}>
      {opened && (
        <Block key={programmeId} answer={answer} skeleton={<SkeletonRows rows={8} />}>
          {({ programme }) =>
            programme && !programme.archivedAt ? (
              <EditProgrammeForm programme={programme} onClose={onClose} onSaved={onSaved} />
            ) : (
              <InlineMessage kind="info">
                <Trans>Cette formation est archivée. Désarchivez-la pour la modifier.</Trans>
              </InlineMessage>
            )
          }
        </Block>
      )}
    </SideDrawer>
  );
}
