import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { ProgrammeChoiceQueryDocument } from "#gql";
import { SearchSelect, type Choice } from "./search-select.tsx";
import { useWords } from "./use-words.ts";

/** A programme, with the hours that it is meant to take; unknown where only its name is. */
export type ProgrammeChoice = Choice & { hours?: number };

type ProgrammeSelectProps = {
  programme: ProgrammeChoice | null;
  onChoose: (programme: ProgrammeChoice | null) => void;
  description?: string;
  error?: string;
};

export function ProgrammeSelect({ programme, onChoose, description, error }: ProgrammeSelectProps) {
  const { t } = useLingui();
  const [search, type] = useWords(programme?.name);
  const answer = useQuery(ProgrammeChoiceQueryDocument, { variables: { search } });
  const nodes = (answer.data ?? answer.previousData)?.programmes.edges.map(({ node }) => node) ?? [];

  return (
    <SearchSelect
      label={t`Formation`}
      placeholder={t`Choisir dans le catalogue`}
      description={description}
      chosen={programme}
      onChoose={(choice) => {
        const hours = nodes.find(({ id }) => id === choice?.id)?.hours;
        onChoose(choice && { ...choice, hours });
      }}
      found={nodes.map(({ id, title }) => ({ id, name: title }))}
      onSearch={type}
      nothingFound={t`Aucune formation de ce nom`}
      error={error ?? (answer.error && t`Les formations n’ont pas pu être chargées.`)}
    />
  );
}
