import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Tone } from "@passerelle/ui";
import type { ExtranetSessionStatus, SessionModality } from "../gql/graphql.ts";

export const sessionStatuses: Record<ExtranetSessionStatus, { label: MessageDescriptor; tone: Tone }> = {
  TO_PLAN: { label: msg`À planifier`, tone: "amber" },
  PLANNED: { label: msg`Planifiée`, tone: "blue" },
  CONFIRMED: { label: msg`Confirmée`, tone: "green" },
  IN_PROGRESS: { label: msg`En cours`, tone: "violet" },
  FINISHED: { label: msg`Terminée`, tone: "grey" },
};

export const sessionModalities: Record<SessionModality, MessageDescriptor> = {
  ON_SITE: msg`En présentiel`,
  REMOTE: msg`À distance`,
  MIXED: msg`En partie à distance`,
  E_LEARNING: msg`En ligne, à votre rythme`,
};
