import type { Label } from "../label.js";

export const catalogueRefusals = {
  TITLE_MISSING: {
    fr: "L’intitulé manque. Indiquez-le, puis recommencez.",
    en: "The title is missing. Type it, then try again.",
  },
  HOURS_INVALID: {
    fr: "Cette durée n’est pas valable. Indiquez un nombre d’heures supérieur à zéro, par exemple 7 ou 3,5.",
    en: "This duration is not valid. Give a number of hours above zero, for instance 7 or 14.",
  },
  TOO_MANY_MODULES: {
    fr: "Un programme compte cent modules au plus. Regroupez-en certains, puis recommencez.",
    en: "A programme has a hundred modules at most. Put some together, then try again.",
  },
  PROGRAMME_ARCHIVED: {
    fr: "Cette formation est archivée. Désarchivez-la d’abord, puis recommencez.",
    en: "This programme is archived. Take it out of the archive first, then try again.",
  },
} as const satisfies Readonly<Record<string, Label>>;
