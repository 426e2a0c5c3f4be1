import { useQuery } from "@apollo/client/react";
import { CentresQueryDocument } from "#gql";

/** The centres of the organisation, the first one first; none until they are known. */
export function useCentres(): { value: string; label: string }[] {
  const { data } = useQuery(CentresQueryDocument);
  return data?.organisation.centres.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}
