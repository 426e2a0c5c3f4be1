import type { Labels } from "../label.js";
import type { RefusalCode } from "../refusals.js";

/** What a client reads in place of a sentence that tells the staff what to do: somebody who cannot restore a record is told whom to ask. */
export const clientRefusals = {
  LEARNER_DELETED: {
    fr: "Cette personne ne figure plus parmi vos participants. Choisissez-en une autre, ou adressez-vous à votre organisme de formation.",
    en: "This person is no longer among your participants. Choose somebody else, or ask your training organisation.",
  },
  LEARNER_OF_OTHER_COMPANY: {
    fr: "Cette personne ne fait plus partie de votre entreprise. Choisissez-en une autre, ou adressez-vous à votre organisme de formation.",
    en: "This person no longer belongs to your company. Choose somebody else, or ask your training organisation.",
  },
  ALREADY_ENROLLED: {
    fr: "Cette personne est déjà inscrite à cette session. Choisissez-en une autre pour cette place.",
    en: "This person is already enrolled in this session. Choose somebody else for this place.",
  },
  RECEIVED_DOCUMENT_REMOVED: {
    fr: "Ce document a déjà été retiré. Actualisez la page pour voir où il en est.",
    en: "This document was already removed. Refresh the page to see where it stands.",
  },
  CONTACT_DELETED: {
    fr: "Cette personne ne figure plus parmi vos collègues. Actualisez la page, ou invitez-la de nouveau.",
    en: "This person is no longer among your colleagues. Refresh the page, or invite them again.",
  },
  CONTACT_WITHOUT_EMAIL: {
    fr: "Cette personne n’a pas d’adresse e-mail. Demandez à votre organisme de formation de l’ajouter.",
    en: "This person has no e-mail address. Ask your training organisation to add one.",
  },
  EXTRANET_NOT_ACTIVATED: {
    fr: "L’extranet n’est pas encore ouvert. Adressez-vous à votre organisme de formation.",
    en: "The extranet is not open yet. Ask your training organisation.",
  },
} as const satisfies Partial<Labels<RefusalCode>>;
