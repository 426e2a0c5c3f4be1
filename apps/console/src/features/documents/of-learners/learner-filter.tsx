import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { registeredName } from "./learner-option.ts";

type OfLearner = { enrolment: { learner: { id: string; firstName: string; lastName: string } } | null };

/** In the address, in the place of a learner's id: what is nobody's in particular. */
export const ofTheSession = "session";

/** Those shown under a filter: one learner's, the session's own, or all. */
export const isOfLearner = ({ enrolment }: OfLearner, chosen: string | undefined): boolean =>
  chosen === undefined || (chosen === ofTheSession ? enrolment === null : enrolment?.learner.id === chosen);

type LearnerFilterProps = {
  documents: readonly OfLearner[];
  chosen: string | undefined;
  onChoose: (chosen: string | undefined) => void;
};

/** The papers of one learner, whichever enrolment they are of. */
export function LearnerFilter({ documents, chosen, onChoose }: LearnerFilterProps) {
  const { t } = useLingui();
  const learners = new Map(
    documents.flatMap(({ enrolment }) => (enrolment ? [[enrolment.learner.id, enrolment.learner]] : [])),
  );
  const byName = [...learners.values()].toSorted((a, b) => registeredName(a).localeCompare(registeredName(b)));
  if (byName.length === 0) return null;

  return (
    <Select
      size="xs"
      w={240}
      aria-label={t`Documents de quel apprenant`}
      placeholder={t`Tous les apprenants`}
      nothingFoundMessage={t`Aucun apprenant de ce nom`}
      data={[
        { value: ofTheSession, label: t`Documents de la session seule` },
        ...byName.map((learner) => ({ value: learner.id, label: registeredName(learner) })),
      ]}
      value={chosen ?? null}
      onChange={(value) => onChoose(value ?? undefined)}
      clearable
      searchable
    />
  );
}
