import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { CalendarTrainerChoiceQueryDocument, CalendarVenueChoiceQueryDocument } from "#gql";
import { ChoiceSelect } from "./choice-select.tsx";
import { personName, useSearchedWords, useTrainer, useVenue } from "./use-choices.ts";

type FieldProps = { id: string | undefined; onChange: (id: string | undefined) => void };

export function TrainerField({ id, onChange }: FieldProps) {
  const { t } = useLingui();
  const chosen = useTrainer(id);
  const [search, onSearch] = useSearchedWords(chosen);
  const { data, previousData, error } = useQuery(CalendarTrainerChoiceQueryDocument, { variables: { search } });
  const nodes = (data ?? previousData)?.trainers.edges.map(({ node }) => node) ?? [];
  return (
    <ChoiceSelect
      label={t`Formateur`}
      placeholder={t`Tous les formateurs`}
      nothingFound={t`Aucun formateur de ce nom`}
      chosen={chosen}
      found={nodes.map((node) => ({ id: node.id, name: personName(node) }))}
      onChange={onChange}
      onSearch={onSearch}
      error={error && t`Les formateurs n’ont pas pu être chargés.`}
    />
  );
}

export function VenueField({ id, onChange }: FieldProps) {
  const { t } = useLingui();
  const chosen = useVenue(id);
  const [search, onSearch] = useSearchedWords(chosen);
  const { data, previousData, error } = useQuery(CalendarVenueChoiceQueryDocument, { variables: { search } });
  const nodes = (data ?? previousData)?.venues.edges.map(({ node }) => node) ?? [];
  return (
    <ChoiceSelect
      label={t`Lieu`}
      placeholder={t`Tous les lieux`}
      nothingFound={t`Aucun lieu de ce nom`}
      chosen={chosen}
      found={nodes.map((node) => ({ id: node.id, name: node.name }))}
      onChange={onChange}
      onSearch={onSearch}
      error={error && t`Les lieux n’ont pas pu être chargés.`}
    />
  );
}
