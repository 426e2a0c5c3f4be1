import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { VenueChoiceQueryDocument } from "#gql";
import { SearchSelect, type Choice } from "./search-select.tsx";
import { useWords } from "./use-words.ts";

type VenueSelectProps = { venue: Choice | null; onChoose: (venue: Choice | null) => void };

export function VenueSelect({ venue, onChoose }: VenueSelectProps) {
  const { t } = useLingui();
  const [search, type] = useWords(venue?.name);
  const { data, previousData, error } = useQuery(VenueChoiceQueryDocument, { variables: { search } });
  const nodes = (data ?? previousData)?.venues.edges.map(({ node }) => node) ?? [];

  return (
    <SearchSelect
      label={t`Lieu`}
      placeholder={t`À définir`}
      chosen={venue}
      onChoose={onChoose}
      found={nodes.map(({ id, name }) => ({ id, name }))}
      onSearch={type}
      nothingFound={t`Aucun lieu de ce nom`}
      error={error && t`Les lieux n’ont pas pu être chargés.`}
    />
  );
}
