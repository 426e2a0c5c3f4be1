import type { Labels } from "./label.js";

/** What the house may answer instead of doing: a rule of the business, never a right (that is "not found"). */
export const refusalCodes = [
  "INVALID_CREDENTIALS",
  "TOO_MANY_ATTEMPTS",
  "WRONG_PASSWORD",
  "PASSWORD_TOO_SHORT",
  "NOT_BOOKED",
  "SESSION_ALREADY_PUBLISHED",
  "SESSION_NOT_PUBLISHED",
  "HAS_LIVE_PUBLICATIONS",
  "KIND_NOT_PUBLISHABLE",
  "ALREADY_PUBLISHED",
  "ALREADY_WITHDRAWN",
  "UPLOAD_NOT_FOUND",
  "DOCUMENT_DELETED",
  "TITLE_TOO_LONG",
  "FILE_EMPTY",
  "FILE_TOO_LARGE",
  "FILE_KIND_REFUSED",
  "FILE_DAMAGED",
  "STALE",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Each sentence says what to do next. */
export const refusals: Labels<RefusalCode> = {
  INVALID_CREDENTIALS: {
    fr: "Adresse e-mail ou mot de passe incorrect. Vérifiez votre saisie, puis réessayez.",
    en: "Wrong e-mail address or password. Check what you typed, then try again.",
  },
  TOO_MANY_ATTEMPTS: {
    fr: "Trop de tentatives. Patientez quelques minutes avant de réessayer.",
    en: "Too many attempts. Wait a few minutes before trying again.",
  },
  WRONG_PASSWORD: {
    fr: "Le mot de passe actuel est incorrect. Saisissez celui avec lequel vous vous êtes connecté.",
    en: "The current password is wrong. Type the one you signed in with.",
  },
  PASSWORD_TOO_SHORT: {
    fr: "Ce mot de passe est trop court. Choisissez-en un d’au moins 12 caractères.",
    en: "This password is too short. Choose one of at least 12 characters.",
  },
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
  HAS_LIVE_PUBLICATIONS: {
    fr: "Des documents sont encore publiés. Retirez-les de l’Espace entreprise, puis recommencez.",
    en: "Some documents are still published. Withdraw them from the company space, then try again.",
  },
  KIND_NOT_PUBLISHABLE: {
    fr: "Ce type de document reste interne. Ajoutez le fichier sous un type publiable pour l’envoyer au client.",
    en: "This kind of document stays internal. Add the file under a publishable kind to send it to the client.",
  },
  ALREADY_PUBLISHED: {
    fr: "Ce document est déjà publié pour cette entreprise. Retirez-le d’abord pour le publier à nouveau.",
    en: "This document is already published to this company. Withdraw it first to publish it again.",
  },
  ALREADY_WITHDRAWN: {
    fr: "Ce document a déjà été retiré. Publiez-le à nouveau si le client doit le revoir.",
    en: "This document was already withdrawn. Publish it again if the client should see it.",
  },
  UPLOAD_NOT_FOUND: {
    fr: "Le fichier envoyé est introuvable ou a expiré. Déposez-le à nouveau.",
    en: "The uploaded file cannot be found or has expired. Drop it again.",
  },
  DOCUMENT_DELETED: {
    fr: "Ce document a été supprimé. Restaurez-le pour continuer.",
    en: "This document was deleted. Restore it to go on.",
  },
  TITLE_TOO_LONG: {
    fr: "Ce titre est trop long. Raccourcissez-le à 200 caractères au plus.",
    en: "This title is too long. Shorten it to 200 characters at most.",
  },
  FILE_EMPTY: {
    fr: "Ce fichier est vide. Vérifiez-le, puis déposez-le à nouveau.",
    en: "This file is empty. Check it, then drop it again.",
  },
  FILE_TOO_LARGE: {
    fr: "Ce fichier dépasse la taille permise. Réduisez-le ou découpez-le, puis déposez-le à nouveau.",
    en: "This file exceeds the size allowed. Reduce or split it, then drop it again.",
  },
  FILE_KIND_REFUSED: {
    fr: "Ce format de fichier n’est pas accepté. Enregistrez le document au format PDF, puis déposez-le.",
    en: "This file format is not accepted. Save the document as a PDF, then drop it.",
  },
  FILE_DAMAGED: {
    fr: "Ce fichier est endommagé ou incomplet. Ouvrez-le pour le vérifier, puis déposez-le à nouveau.",
    en: "This file is damaged or incomplete. Open it to check it, then drop it again.",
  },
  STALE: {
    fr: "Quelqu’un a modifié cet élément entre-temps. Relisez ce qui s’affiche, puis recommencez.",
    en: "Somebody changed this in the meantime. Read what is shown now, then try again.",
  },
};
