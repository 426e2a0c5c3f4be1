import { useQuery } from "@apollo/client/react";
import { PlanningCentresQueryDocument } from "#gql";

/** The centres in which the viewer plans, the first one first; undefined until they are known. */
export function usePlanningCentres(): { value: string; label: string }[] | undefined {
  const { data } = useQuery(PlanningCentresQueryDocument, { fetchPolicy: "cache-first" });
  return data?.organisation.centres
    .filter(({ viewerCan }) => viewerCan.planSessions)
    .map(({ id, name }) => ({ value: id, label: name }));
}
