import type { Labels } from "./label.js";

/** Why two companies may be one. */
export const duplicateReasons = ["SAME_NAME", "SAME_SIREN", "SAME_CONTACT"] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export const mergeSides = ["KEPT", "MERGED"] as const;
export type MergeSide = (typeof mergeSides)[number];

export const duplicateReasonLabels: Labels<DuplicateReason> = {
  SAME_NAME: { fr: "Même nom", en: "Same name" },
  SAME_SIREN: { fr: "Même SIREN et même ville", en: "Same SIREN and city" },
  SAME_CONTACT: { fr: "Un contact en commun", en: "A contact in common" },
};
