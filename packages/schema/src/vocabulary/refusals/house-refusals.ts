import type { Label } from "../label.js";

export const houseRefusals = {
  PREVIEW_BUSY: {
    fr: "Quelqu’un agit sur cet élément en ce moment même : l’aperçu n’a pas pu se faire. Réessayez dans un instant.",
    en: "Somebody is acting on this at this very moment: the preview could not be made. Try again in a moment.",
  },
  TOO_MANY_CALENDAR_FEEDS: {
    fr: "Il y a déjà vingt liens d’agenda. Révoquez ceux qui ne servent plus, puis recommencez.",
    en: "There are twenty calendar links already. Revoke those no longer in use, then try again.",
  },
  STALE: {
    fr: "Quelqu’un a modifié cet élément entre-temps. Relisez ce qui s’affiche, puis recommencez.",
    en: "Somebody changed this in the meantime. Read what is shown now, then try again.",
  },
} as const satisfies Readonly<Record<string, Label>>;
