import type { Label } from "../label.js";

export const sessionsRefusals = {
  NOT_BOOKED: {
    fr: "Cette entreprise n’est pas cliente de la session. Ajoutez-la d’abord à la session.",
    en: "This company is not a client of the session. Add it to the session first.",
  },
  SESSION_ALREADY_PUBLISHED: {
    fr: "La session est déjà visible pour cette entreprise. Rien n’est à faire.",
    en: "The session is already visible to this company. There is nothing to do.",
  },
  SESSION_NOT_PUBLISHED: {
    fr: "La session n’est pas encore visible pour cette entreprise. Rendez-la visible, puis publiez le document.",
    en: "The session is not visible to this company yet. Make it visible, then publish the document.",
  },
  SESSION_DELETED: {
    fr: "Cette session est dans la corbeille. Restaurez-la d’abord, puis réessayez.",
    en: "This session is in the trash. Restore it first, then try again.",
  },
  BOOKING_CANCELLED: {
    fr: "Cette session est annulée pour votre entreprise. Déposez le document pour l’entreprise, sans session.",
    en: "This session is cancelled for your company. Send the document for the company, without a session.",
  },
  TRAINER_DELETED: {
    fr: "Ce formateur est dans la corbeille. Restaurez-le ou choisissez-en un autre.",
    en: "This trainer is in the trash. Restore it or choose another one.",
  },
  TRAINER_IN_USE: {
    fr: "Ce formateur est prévu dans des sessions à venir. Confirmez sa suppression : il y restera nommé.",
    en: "This trainer is planned in coming sessions. Confirm the deletion: it stays named there.",
  },
  VENUE_DELETED: {
    fr: "Ce lieu est dans la corbeille. Restaurez-le ou choisissez-en un autre.",
    en: "This venue is in the trash. Restore it or choose another one.",
  },
  VENUE_IN_USE: {
    fr: "Ce lieu est prévu dans des sessions à venir. Confirmez sa suppression : il y restera nommé.",
    en: "This venue is planned in coming sessions. Confirm the deletion: it stays named there.",
  },
  CAPACITY_INVALID: {
    fr: "Ce nombre de places est impossible. Indiquez un nombre entre 1 et 10 000.",
    en: "This number of places is impossible. Type a number between 1 and 10,000.",
  },
  CAPACITY_TOO_SMALL: {
    fr: "Plus de places sont déjà prises. Indiquez une capacité plus grande, ou libérez d’abord des places.",
    en: "More places are taken already. Type a larger capacity, or free some places first.",
  },
  SLOT_ENDS_BEFORE_START: {
    fr: "Un créneau se termine avant de commencer. Corrigez ses heures, ou faites-en deux s’il passe minuit.",
    en: "A slot ends before it starts. Correct its hours, or make two of it if it crosses midnight.",
  },
  SLOT_HOUR_MISSING: {
    fr: "Une heure d’un créneau n’existe pas ce jour-là, car l’horloge avance. Choisissez une autre heure.",
    en: "An hour of a slot does not exist on that day, as the clock goes forward. Choose another hour.",
  },
  SLOT_DATE_TOO_FAR: {
    fr: "La date d’un créneau est trop éloignée. Choisissez un jour à moins de dix ans d’aujourd’hui.",
    en: "The day of a slot is too far away. Choose one within ten years of today.",
  },
  SLOTS_OVERLAP: {
    fr: "Deux créneaux de la session se chevauchent. Déplacez l’un des deux, puis recommencez.",
    en: "Two slots of the session overlap. Move one of them, then try again.",
  },
  TOO_MANY_SLOTS: {
    fr: "Cette session compte trop de créneaux. Limitez-la à 400 créneaux, ou faites-en plusieurs.",
    en: "This session has too many slots. Keep to 400 slots, or make several sessions.",
  },
  SLOT_NOT_FOUND: {
    fr: "Ce créneau n’existe plus. Relisez le planning, puis recommencez.",
    en: "This slot is gone. Read the planning again, then try once more.",
  },
  PATTERN_EMPTY: {
    fr: "Ces réglages ne donnent aucun créneau. Choisissez au moins un jour, une demi-journée et une durée.",
    en: "These settings make no slot. Choose at least one day, one half-day and a duration.",
  },
  NO_SLOT: {
    fr: "Cette session n’a encore aucun créneau. Planifiez-la, puis recommencez.",
    en: "This session has no slot yet. Plan it, then try again.",
  },
  TRAINER_BUSY: {
    fr: "Un formateur est déjà pris sur un des créneaux. Choisissez une autre personne ou d’autres heures.",
    en: "A trainer is taken already in one of the slots. Choose somebody else or other hours.",
  },
  VENUE_BUSY: {
    fr: "Un lieu est déjà occupé sur un des créneaux. Choisissez un autre lieu ou d’autres heures.",
    en: "A venue is taken already in one of the slots. Choose another venue or other hours.",
  },
  REFERENCE_TAKEN: {
    fr: "Une autre session porte déjà cette référence. Choisissez-en une autre.",
    en: "Another session has this reference already. Choose another one.",
  },
  INTRA_ONE_COMPANY: {
    fr: "Une session intra est réservée à une seule entreprise. Retirez les autres, ou passez la session en inter.",
    en: "An in-house session is for one company only. Remove the others, or make the session an open one.",
  },
  INTRA_COMPANY_MISSING: {
    fr: "Une session intra a besoin de son entreprise. Choisissez-la, puis recommencez.",
    en: "An in-house session needs its company. Choose it, then try again.",
  },
  SESSION_VISIBLE: {
    fr: "Cette entreprise voit encore la session. Rendez-la invisible pour elle, puis recommencez.",
    en: "This company still sees the session. Hide it from the company, then try again.",
  },
  BOOKING_HAS_HISTORY: {
    fr: "Cette entreprise a déjà vu la session. Passez plutôt son inscription à « Annulé » ou « Perdu ».",
    en: "This company has already seen the session. Set its status to cancelled or lost instead.",
  },
  ALREADY_BOOKED: {
    fr: "Cette entreprise est déjà cliente de la session. Rien n’est à faire.",
    en: "This company is a client of the session already. There is nothing to do.",
  },
} as const satisfies Readonly<Record<string, Label>>;
