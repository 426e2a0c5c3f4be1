import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { TrainerChoiceQueryDocument } from "#gql";
import { SearchSelect, type Choice } from "./search-select.tsx";
import { useWords } from "./use-words.ts";

type TrainerSelectProps = { trainer: Choice | null; onChoose: (trainer: Choice | null) => void };

export function TrainerSelect({ trainer, onChoose }: TrainerSelectProps) {
  const { t } = useLingui();
  const [search, type] = useWords(trainer?.name);
  const { data, previousData, error } = useQuery(TrainerChoiceQueryDocument, { variables: { search } });
  const nodes = (data ?? previousData)?.trainers.edges.map(({ node }) => node) ?? [];

  return (
    <SearchSelect
      label={t`Formateur`}
      placeholder={t`À définir`}
      chosen={trainer}
      onChoose={onChoose}
      found={nodes.map(({ id, firstName, lastName }) => ({ id, name: `${firstName} ${lastName}`.trim() }))}
      onSearch={type}
      nothingFound={t`Aucun formateur de ce nom`}
      error={error && t`Les formateurs n’ont pas pu être chargés.`}
    />
  );
}
