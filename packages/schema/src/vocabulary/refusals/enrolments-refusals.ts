import type { Label } from "../label.js";

export const enrolmentsRefusals = {
  SESSION_FULL: {
    fr: "Il ne reste plus assez de places dans cette session. Augmentez sa capacité ou libérez des places, puis réessayez.",
    en: "There are not enough places left in this session. Raise its capacity or free some places, then try again.",
  },
  ALREADY_ENROLLED: {
    fr: "Cet apprenant est déjà inscrit à cette session. Choisissez-en un autre, ou rechargez la page pour le voir dans la liste.",
    en: "This learner is already enrolled in this session. Choose another one, or reload the page to see them in the list.",
  },
  ENROLMENT_REMOVED: {
    fr: "Cet apprenant a déjà été retiré de la session. Rechargez la page pour voir où il en est.",
    en: "This learner was already removed from the session. Reload the page to see where things stand.",
  },
  LEARNER_REMOVED: {
    fr: "Cet apprenant a été retiré de la session : plus rien n’est publié pour lui. Ajoutez-le de nouveau, puis réessayez.",
    en: "This learner was removed from the session: nothing more is published for them. Add them again, then try again.",
  },
  LEARNER_OF_OTHER_COMPANY: {
    fr: "Cet apprenant n’est pas de cette entreprise. Choisissez un apprenant de l’entreprise ou ajoutez-le d’abord à celle-ci.",
    en: "This learner does not belong to this company. Choose one of the company’s learners, or add them to it first.",
  },
  SEAT_TAKEN: {
    fr: "Cette place a déjà un nom ou n’est plus réservée. Rechargez la page pour voir les places libres.",
    en: "This place already has a name or is no longer reserved. Reload the page to see the free places.",
  },
  TOO_MANY_LEARNERS: {
    fr: "Vous pouvez inscrire 500 apprenants au plus en une fois. Faites-le en plusieurs fois.",
    en: "You can enrol at most 500 learners at once. Do it in several steps.",
  },
  ENROLLED_LEARNERS: {
    fr: "Des apprenants ont été inscrits ou des places réservées pour cette entreprise. Passez plutôt son inscription à « Annulé » ou « Perdu » : l’historique est conservé.",
    en: "Learners were enrolled or places reserved for this company. Set its booking to “Cancelled” or “Lost” instead: the history is kept.",
  },
  SEATS_CLOSED: {
    fr: "Cette session est annulée pour votre entreprise : ses places n’attendent plus de nom. Adressez-vous à votre organisme de formation.",
    en: "This session is cancelled for your company: its places wait for no name any more. Ask your training organisation.",
  },
  NAMING_SETTLED: {
    fr: "Cette inscription ne peut plus être annulée ici : votre organisme de formation l’a déjà prise en compte. Adressez-vous à lui pour la changer.",
    en: "This enrolment can no longer be undone here: your training organisation already counts on it. Ask them to change it.",
  },
  KIND_NOT_OF_LEARNER: {
    fr: "Un document de ce type ne se rattache pas à un apprenant. Choisissez un autre type, ou déposez-le pour toute la session.",
    en: "A document of this kind does not belong to one learner. Choose another kind, or add it for the whole session.",
  },
} as const satisfies Readonly<Record<string, Label>>;
