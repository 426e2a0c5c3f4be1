import type { Label } from "../label.js";

export const documentsRefusals = {
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
  FILE_IN_QUARANTINE: {
    fr: "L’antivirus analyse encore ce fichier. Patientez un instant, puis recommencez.",
    en: "The antivirus is still checking this file. Wait a moment, then try again.",
  },
  FILE_INFECTED: {
    fr: "L’antivirus a trouvé un virus dans ce fichier. Supprimez-le et déposez une version saine.",
    en: "The antivirus found a virus in this file. Remove it and drop a clean version.",
  },
  RECEIVED_DOCUMENT_SEEN: {
    fr: "L’organisme de formation a déjà vu ce document. Demandez-lui de le supprimer.",
    en: "The training organisation has already seen this document. Ask it to remove the document.",
  },
  RECEIVED_DOCUMENT_REMOVED: {
    fr: "Ce document a déjà été supprimé. Restaurez-le pour continuer.",
    en: "This document was already removed. Restore it to go on.",
  },
  LABEL_MISSING: {
    fr: "Le nom du document attendu manque. Indiquez-le, puis recommencez.",
    en: "The name of the expected document is missing. Type it, then try again.",
  },
  DUE_DATE_PAST: {
    fr: "Cette échéance est déjà passée. Choisissez aujourd’hui ou un jour à venir.",
    en: "This due date is already past. Choose today or a day to come.",
  },
  EXPECTED_KIND_MISSING: {
    fr: "Le type du document que vous devez manque. Choisissez-le pour que sa publication réponde à la demande.",
    en: "The kind of the document you owe is missing. Choose it so that publishing it answers the request.",
  },
  EXPECTED_DOCUMENT_FULFILLED: {
    fr: "Ce document attendu a déjà été reçu. Rien n’est à faire.",
    en: "This expected document has already arrived. There is nothing to do.",
  },
  EXPECTED_DOCUMENT_CANCELLED: {
    fr: "Ce document n’est plus attendu. Envoyez le fichier sans le rattacher à cette demande.",
    en: "This document is no longer expected. Send the file without answering this request.",
  },
  NOTHING_TO_PUBLISH: {
    fr: "Rien n’est choisi. Choisissez au moins un document à publier, puis réessayez.",
    en: "Nothing is chosen. Choose at least one document to publish, then try again.",
  },
  TOO_MANY_FILES: {
    fr: "Cette sélection compte trop de fichiers. Téléchargez-en 200 au plus à la fois.",
    en: "This selection holds too many files. Download 200 at most at a time.",
  },
} as const satisfies Readonly<Record<string, Label>>;
