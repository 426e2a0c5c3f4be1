import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage, SideDrawer, SkeletonRows } from "@passerelle/ui";
import type { ReactNode } from "react";
import { LearnerDrawerQueryDocument, type LearnerRow_LearnerFragment } from "#gql";
import { Block } from "#lib/block.tsx";
import { nameOf } from "../learner-name.ts";
import { EditLearner } from "./edit-learner.tsx";
import { NewLearner } from "./new-learner.tsx";

export type CompanyFieldProps = {
  companyId: string | undefined;
  onChange: (companyId: string | undefined) => void;
  error: string | undefined;
};

export type LearnerDrawerProps = {
  /** A learner's id, `new`, or nothing: the address says which. */
  learner: string | undefined;
  /** The company of a new learner, when the list is filtered by one. */
  companyId: string | undefined;
  /** The field that chooses a company: another domain's. */
  companyField: (props: CompanyFieldProps) => ReactNode;
  /** The sessions of whom it shows: another domain's. */
  sessions: (learnerId: string) => ReactNode;
  onClose: () => void;
  /** The name of the person, as it now stands. */
  onSaved: (name: string) => void;
};

/** Somebody of a client who is to be trained, beside the list. */
export function LearnerDrawer(props: LearnerDrawerProps) {
  const { t } = useLingui();
  const { learner, onClose } = props;
  const isNew = learner === "new";
  const answer = useQuery(LearnerDrawerQueryDocument, {
    variables: { id: learner ?? "" },
    skip: !learner || isNew,
    // What is changed must be what stands there now, not what a list once showed.
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const shown = isNew ? undefined : answer.data?.learner;

  return (
    <SideDrawer
      opened={learner !== undefined}
      onClose={onClose}
      context={shown?.company.name}
      title={isNew ? t`Nouvel apprenant` : shown ? nameOf(shown) : t`Apprenant`}
    >
      {isNew && <NewLearner {...props} />}
      {learner && !isNew && (
        <Block key={learner} answer={answer} skeleton={<SkeletonRows />}>
          {(data) => <Shown {...props} shown={data.learner ?? undefined} />}
        </Block>
      )}
    </SideDrawer>
  );
}

function Shown({ shown, ...props }: LearnerDrawerProps & { shown: LearnerRow_LearnerFragment | undefined }) {
  if (!shown || shown.deletedAt)
    return (
      <InlineMessage kind="info">
        <Trans>Cet apprenant n’existe pas, ou se trouve dans la corbeille.</Trans>
      </InlineMessage>
    );
  return (
    <>
      <EditLearner {...props} shown={shown} />
      {props.sessions(shown.id)}
    </>
  );
}
