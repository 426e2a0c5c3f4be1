import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { PlanningRightsQueryDocument, type PlanningRightsQueryQuery } from "#gql";

type Right = Exclude<keyof PlanningRightsQueryQuery["organisation"]["viewerCan"], "__typename">;

/** What only those see who plan sessions, or write trainers or venues. */
export function MayPlan({ right, children }: { right: Right; children: ReactNode }) {
  const { data } = useQuery(PlanningRightsQueryDocument, { fetchPolicy: "cache-first" });
  return data?.organisation.viewerCan[right] ? children : null;
}
