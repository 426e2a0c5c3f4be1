import type { Tone } from "@passerelle/ui";
import type { ExtranetSessionStatus } from "../gql/graphql.ts";

export const sessionTones: Record<ExtranetSessionStatus, Tone> = {
  TO_PLAN: "amber",
  PLANNED: "blue",
  CONFIRMED: "green",
  IN_PROGRESS: "violet",
  FINISHED: "grey",
};
