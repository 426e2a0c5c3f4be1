import type { Label } from "../label.js";

export const companiesRefusals = {
  SIRET_INVALID: {
    fr: "Ce numéro SIRET n’est pas valable. Vérifiez ses quatorze chiffres.",
    en: "This SIRET number is not valid. Check its fourteen digits.",
  },
  NDA_INVALID: {
    fr: "Ce numéro de déclaration d’activité n’est pas valable. Il compte onze chiffres.",
    en: "This activity declaration number is not valid. It has eleven digits.",
  },
  FIELD_TOO_LONG: {
    fr: "Un des champs est trop long. Raccourcissez-le, puis recommencez.",
    en: "One of the fields is too long. Shorten it, then try again.",
  },
  POSTAL_CODE_INVALID: {
    fr: "Ce code postal est inutilisable. Corrigez-le, puis recommencez.",
    en: "This postal code cannot be used. Correct it, then try again.",
  },
  DUPLICATE_SIRET: {
    fr: "Une autre entreprise porte déjà ce SIRET. Ouvrez sa fiche, ou corrigez le numéro.",
    en: "Another company already has this SIRET. Open its record, or correct the number.",
  },
  PARENT_LOOP: {
    fr: "Une entreprise ne peut pas être sa propre maison-mère. Choisissez-en une autre.",
    en: "A company cannot be its own parent. Choose another one.",
  },
  CONTACT_DELETED: {
    fr: "Ce contact est supprimé. Restaurez-le, puis recommencez.",
    en: "This contact was deleted. Restore it, then try again.",
  },
  COMPANY_MERGED: {
    fr: "Cette entreprise a été fusionnée avec une autre. Ouvrez la fiche conservée.",
    en: "This company was merged into another one. Open the record that was kept.",
  },
  LEARNER_DELETED: {
    fr: "Cet apprenant est supprimé. Restaurez-le, puis recommencez.",
    en: "This learner was deleted. Restore it, then try again.",
  },
  BIRTH_DATE_INVALID: {
    fr: "Cette date de naissance est impossible. Vérifiez l’année, puis recommencez.",
    en: "This date of birth is impossible. Check the year, then try again.",
  },
  COLOUR_INVALID: {
    fr: "Cette couleur est illisible. Écrivez-la sous la forme #1f5f4a.",
    en: "This colour cannot be read. Write it as #1f5f4a.",
  },
  HOST_INVALID: {
    fr: "Cette adresse de site est inutilisable. Écrivez-la sans https ni barre oblique.",
    en: "This site address cannot be used. Write it without https or a slash.",
  },
  HOST_TAKEN: {
    fr: "Cette adresse de site est déjà prise. Choisissez-en une autre.",
    en: "This site address is already taken. Choose another one.",
  },
  CENTRE_NAME_TAKEN: {
    fr: "Un autre centre porte déjà ce nom. Choisissez-en un autre.",
    en: "Another centre already has this name. Choose another one.",
  },
  LOGO_KIND_REFUSED: {
    fr: "Ce logo n’est ni une image PNG, ni une image JPEG. Convertissez-le, puis déposez-le à nouveau.",
    en: "This logo is neither a PNG nor a JPEG image. Convert it, then drop it again.",
  },
} as const satisfies Readonly<Record<string, Label>>;
