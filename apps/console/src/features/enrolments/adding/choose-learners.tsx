import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { EmptyState, InlineMessage } from "@passerelle/ui";
import { IconUsersGroup } from "@tabler/icons-react";
import { useState } from "react";
import styles from "../enrolments.module.css";
import type { AddLearnersProps } from "./add-learners.tsx";
import { LearnerChoice, NobodyFound, type Choice } from "./learner-choice.tsx";
import { useEnrolling } from "./use-enrolling.tsx";

/** Learners that the company has already, taken by their boxes; those who are enrolled say so. */
export function ChooseLearners({ onOther, ...props }: AddLearnersProps & { onOther: () => void }) {
  const { t } = useLingui();
  const { booking, onClose } = props;
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const { enrol, busy, refusal } = useEnrolling(props);
  const enrolled = new Set(booking.enrolments.filter((each) => !each.removedAt).map((each) => each.learner.id));

  function toggle(learner: Choice, isTaken: boolean) {
    const next = new Map(chosen);
    if (isTaken) next.set(learner.id, learner);
    else next.delete(learner.id);
    setChosen(next);
  }

  async function submit() {
    if (!(await enrol([...chosen.keys()].map((learnerId) => ({ learnerId }))))) return;
    setChosen(new Map());
    onClose();
  }

  return (
    <>
      <LearnerChoice
        companyId={booking.company.id}
        empty={(search) => (
          <EmptyState
            icon={IconUsersGroup}
            action={
              <Button variant="default" size="xs" onClick={onOther}>
                <Trans>Saisir un apprenant</Trans>
              </Button>
            }
          >
            <NobodyFound search={search} />
          </EmptyState>
        )}
      >
        {(learner) => {
          const name = `${learner.lastName} ${learner.firstName}`.trim();
          const isThere = enrolled.has(learner.id);
          return (
            <Checkbox
              label={name}
              description={isThere ? t`Déjà inscrit à cette session` : (learner.email ?? undefined)}
              disabled={isThere}
              checked={isThere || chosen.has(learner.id)}
              onChange={({ currentTarget }) => toggle(learner, currentTarget.checked)}
            />
          );
        }}
      </LearnerChoice>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button disabled={chosen.size === 0} loading={busy} onClick={() => void submit()}>
          <Plural value={chosen.size} _0="Inscrire" one="Inscrire # apprenant" other="Inscrire # apprenants" />
        </Button>
      </div>
    </>
  );
}
