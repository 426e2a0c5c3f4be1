import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, SideDrawer, SkeletonRows } from "@passerelle/ui";
import type { ReactNode } from "react";
import { TrainerDrawerQueryDocument, type TrainerRow_TrainerFragment } from "#gql";
import { Block } from "#lib/block.tsx";
import { nameOf } from "../trainer-name.ts";
import { EditTrainer } from "./edit-trainer.tsx";
import { NewTrainer } from "./new-trainer.tsx";

export type TrainerDrawerProps = {
  /** A trainer's id, `new`, or nothing: the address says which. */
  trainer: string | undefined;
  onClose: () => void;
  /** The name of the person, as it now stands. */
  onSaved: (name: string) => void;
  /** What else there is to do for this person. */
  aside?: (trainerId: string) => ReactNode;
};

/** Somebody who teaches, beside the list. */
export function TrainerDrawer(props: TrainerDrawerProps) {
  const { t } = useLingui();
  const { trainer, onClose } = props;
  const isNew = trainer === "new";
  const answer = useQuery(TrainerDrawerQueryDocument, {
    variables: { id: trainer ?? "" },
    skip: !trainer || isNew,
    // What is changed must be what stands there now, not what a list once showed.
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const shown = isNew ? undefined : answer.data?.trainer;

  return (
    <SideDrawer
      opened={trainer !== undefined}
      onClose={onClose}
      title={isNew ? t`Nouveau formateur` : shown ? nameOf(shown) : t`Formateur`}
    >
      {isNew && <NewTrainer {...props} />}
      {trainer && !isNew && (
        <Block key={trainer} answer={answer} skeleton={<SkeletonRows />}>
          {(data) => <Shown {...props} shown={data.trainer ?? undefined} />}
        </Block>
      )}
    </SideDrawer>
  );
}

function Shown({ shown, ...props }: TrainerDrawerProps & { shown: TrainerRow_TrainerFragment | undefined }) {
  if (!shown || shown.deletedAt)
    return (
      <InlineMessage kind="info">
        <Trans>Ce formateur n’existe pas, ou se trouve dans la corbeille.</Trans>
      </InlineMessage>
    );
  return (
    <>
      <EditTrainer {...props} shown={shown} />
      {props.aside?.(shown.id)}
    </>
  );
}
