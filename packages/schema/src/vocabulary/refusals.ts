import type { Labels } from "./label.js";

/** What the house may answer instead of doing: a rule of the business, never a right (that is "not found"). */
export const refusalCodes = [
  "INVALID_CREDENTIALS",
  "TOO_MANY_ATTEMPTS",
  "WRONG_PASSWORD",
  "PASSWORD_TOO_SHORT",
  "PASSKEY_REFUSED",
  "PASSKEY_EXPIRED",
  "PASSKEY_ALREADY_ADDED",
  "TOO_MANY_PASSKEYS",
  "LAST_MEANS_TO_SIGN_IN",
  "INVITATION_NEEDS_PASSWORD",
  "CODE_WRONG",
  "AUTHENTICATOR_ALREADY_ADDED",
  "AUTHENTICATOR_NOT_BEGUN",
  "AUTHENTICATOR_MISSING",
  "SECOND_FACTOR_EXPIRED",
  "SECOND_FACTOR_UNPROVEN",
  "OWN_SECOND_FACTOR_MISSING",
  "OWN_SECOND_FACTOR",
  "USER_WITHOUT_SECOND_FACTOR",
  "ACCOUNT_ELSEWHERE",
  "NAME_MISSING",
  "EMAIL_INVALID",
  "CONTACT_WITHOUT_EMAIL",
  "INDIVIDUAL_HAS_NO_EXTRANET",
  "EXTRANET_NOT_ACTIVATED",
  "ALREADY_HAS_ACCESS",
  "NOT_INVITED",
  "NO_OPEN_ACCESS",
  "OWN_ACCESS",
  "PRIMARY_CONTACT_ACCESS",
  "INVITATION_EXPIRED",
  "INVITATION_USED",
  "INVITATION_CANCELLED",
  "INVITATION_VOIDED",
  "COMPANIES_NOT_LINKED",
  "USER_ALREADY_THERE",
  "USER_ALREADY_ACTIVE",
  "USER_ENDED",
  "OWN_ADMINISTRATION",
  "LAST_ADMINISTRATOR",
  "LINK_EXPIRED",
  "LINK_USED",
  "LINK_VOIDED",
  "LOGIN_EMAIL_UNCHANGED",
  "LOGIN_EMAIL_TAKEN",
  "SIRET_INVALID",
  "NDA_INVALID",
  "SET_UP_CODE_WRONG",
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
  "FILE_IN_QUARANTINE",
  "FILE_INFECTED",
  "BOOKING_CANCELLED",
  "SESSION_DELETED",
  "SESSION_FULL",
  "ALREADY_ENROLLED",
  "ENROLMENT_REMOVED",
  "LEARNER_REMOVED",
  "LEARNER_OF_OTHER_COMPANY",
  "SEAT_TAKEN",
  "TOO_MANY_LEARNERS",
  "ENROLLED_LEARNERS",
  "SEATS_CLOSED",
  "KIND_NOT_OF_LEARNER",
  "RECEIVED_DOCUMENT_SEEN",
  "RECEIVED_DOCUMENT_REMOVED",
  "LABEL_MISSING",
  "DUE_DATE_PAST",
  "EXPECTED_KIND_MISSING",
  "EXPECTED_DOCUMENT_FULFILLED",
  "EXPECTED_DOCUMENT_CANCELLED",
  "TOO_MANY_FILES",
  "NOTHING_TO_PUBLISH",
  "MAIL_NOT_FAILED",
  "FIELD_TOO_LONG",
  "POSTAL_CODE_INVALID",
  "DUPLICATE_SIRET",
  "PARENT_LOOP",
  "CONTACT_DELETED",
  "COMPANY_MERGED",
  "LEARNER_DELETED",
  "BIRTH_DATE_INVALID",
  "COLOUR_INVALID",
  "HOST_INVALID",
  "HOST_TAKEN",
  "CENTRE_NAME_TAKEN",
  "LOGO_KIND_REFUSED",
  "IMPORT_UNREADABLE",
  "IMPORT_EMPTY",
  "IMPORT_TOO_LARGE",
  "IMPORT_COLUMNS_MISSING",
  "IMPORT_NOT_DONE",
  "EXPORT_TOO_LARGE",
  "MERGE_ITSELF",
  "MERGE_SAME_SESSION",
  "MERGE_SAME_PERSON",
  "TRAINER_DELETED",
  "TRAINER_IN_USE",
  "VENUE_DELETED",
  "VENUE_IN_USE",
  "CAPACITY_INVALID",
  "TITLE_MISSING",
  "HOURS_INVALID",
  "TOO_MANY_MODULES",
  "PROGRAMME_ARCHIVED",
  "CAPACITY_TOO_SMALL",
  "SLOT_ENDS_BEFORE_START",
  "SLOT_HOUR_MISSING",
  "SLOT_DATE_TOO_FAR",
  "SLOTS_OVERLAP",
  "TOO_MANY_SLOTS",
  "SLOT_NOT_FOUND",
  "PATTERN_EMPTY",
  "NO_SLOT",
  "TRAINER_BUSY",
  "VENUE_BUSY",
  "REFERENCE_TAKEN",
  "INTRA_ONE_COMPANY",
  "INTRA_COMPANY_MISSING",
  "ALREADY_BOOKED",
  "PREVIEW_BUSY",
  "NOT_IN_TRASH",
  "TRASH_CLIENT_HOLDS",
  "TRASH_LEGAL_RECORD",
  "TRASH_IN_USE",
  "CONFIRMATION_WRONG",
  "TOO_MANY_CALENDAR_FEEDS",
  "SESSION_VISIBLE",
  "BOOKING_HAS_HISTORY",
  "TRASH_DAYS_INVALID",
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
  PASSKEY_REFUSED: {
    fr: "Cette clé d’accès n’a pas été reconnue. Réessayez, ou connectez-vous avec votre mot de passe.",
    en: "This passkey was not recognised. Try again, or sign in with your password.",
  },
  PASSKEY_EXPIRED: {
    fr: "Cette demande a expiré ou a déjà servi. Recommencez depuis le début.",
    en: "This request has expired or was already used. Start again from the beginning.",
  },
  PASSKEY_ALREADY_ADDED: {
    fr: "Cette clé d’accès figure déjà dans un compte. Utilisez-la pour vous connecter, ou choisissez un autre appareil.",
    en: "This passkey already belongs to an account. Sign in with it, or choose another device.",
  },
  TOO_MANY_PASSKEYS: {
    fr: "Votre compte compte déjà vingt clés d’accès. Retirez celles qui ne servent plus, puis recommencez.",
    en: "Your account already has twenty passkeys. Remove those you no longer use, then try again.",
  },
  LAST_MEANS_TO_SIGN_IN: {
    fr: "Sans cette clé d’accès, vous ne pourriez plus vous connecter. Ajoutez-en une autre ou choisissez d’abord un mot de passe.",
    en: "Without this passkey you could no longer sign in. Add another one or choose a password first.",
  },
  INVITATION_NEEDS_PASSWORD: {
    fr: "Cette adresse a déjà un compte sans clé d’accès pour ce site. Saisissez le mot de passe de ce compte.",
    en: "This address already has an account without a passkey for this site. Type the password of that account.",
  },
  CODE_WRONG: {
    fr: "Ce code est incorrect ou a déjà servi. Attendez le suivant, puis saisissez-le.",
    en: "This code is wrong or was already used. Wait for the next one, then type it.",
  },
  AUTHENTICATOR_ALREADY_ADDED: {
    fr: "Une application d’authentification est déjà en place. Retirez-la d’abord pour en changer.",
    en: "An authenticator is already in place. Remove it first to change it.",
  },
  AUTHENTICATOR_NOT_BEGUN: {
    fr: "Cette mise en place a expiré. Recommencez pour obtenir un nouveau code à scanner.",
    en: "This set-up has expired. Start again to get a new code to scan.",
  },
  AUTHENTICATOR_MISSING: {
    fr: "Votre compte n’a pas d’application d’authentification. Ajoutez-en une d’abord.",
    en: "Your account has no authenticator. Add one first.",
  },
  SECOND_FACTOR_EXPIRED: {
    fr: "Votre connexion a trop attendu. Saisissez à nouveau votre adresse e-mail et votre mot de passe.",
    en: "Your sign-in waited for too long. Type your e-mail address and your password again.",
  },
  SECOND_FACTOR_UNPROVEN: {
    fr: "Vous vous êtes connecté sans votre second facteur. Reconnectez-vous avec lui, puis recommencez.",
    en: "You signed in without your second factor. Sign in again with it, then try again.",
  },
  OWN_SECOND_FACTOR_MISSING: {
    fr: "Vous n’utilisez pas encore de second facteur vous-même. Ajoutez une clé d’accès ou une application d’authentification, connectez-vous avec, puis recommencez.",
    en: "You do not use a second factor yourself yet. Add a passkey or an authenticator, sign in with it, then try again.",
  },
  OWN_SECOND_FACTOR: {
    fr: "Votre propre double authentification se règle dans votre compte. Ouvrez-le pour la modifier.",
    en: "Your own second factor is settled in your account. Open it to change it.",
  },
  USER_WITHOUT_SECOND_FACTOR: {
    fr: "Cette personne n’utilise ni clé d’accès ni application d’authentification. Rien n’est à faire.",
    en: "This person uses neither a passkey nor an authenticator. There is nothing to do.",
  },
  ACCOUNT_ELSEWHERE: {
    fr: "Ce compte sert aussi dans un autre organisme, qui compte sur sa double authentification. Retirez cet accès et ajoutez la personne avec une autre adresse e-mail.",
    en: "This account is also used in another organisation, which counts on its second factor. Remove this access and add the person with another e-mail address.",
  },
  NAME_MISSING: {
    fr: "Le nom manque. Indiquez-le, puis recommencez.",
    en: "The name is missing. Type it, then try again.",
  },
  EMAIL_INVALID: {
    fr: "Cette adresse e-mail n’est pas valable. Vérifiez votre saisie, puis recommencez.",
    en: "This e-mail address is not valid. Check what you typed, then try again.",
  },
  CONTACT_WITHOUT_EMAIL: {
    fr: "Ce contact n’a pas d’adresse e-mail. Ajoutez-la à sa fiche, puis invitez-le.",
    en: "This contact has no e-mail address. Add one to its record, then invite it.",
  },
  INDIVIDUAL_HAS_NO_EXTRANET: {
    fr: "Un particulier n’a pas d’extranet entreprise. Adressez-lui ses documents par e-mail.",
    en: "A private person has no company extranet. Send the documents by e-mail.",
  },
  EXTRANET_NOT_ACTIVATED: {
    fr: "L’extranet n’est pas encore activé. Un administrateur l’active dans les réglages.",
    en: "The extranet is not activated yet. An administrator activates it in the settings.",
  },
  ALREADY_HAS_ACCESS: {
    fr: "Cette personne accède déjà à l’extranet de l’entreprise. Rien n’est à faire.",
    en: "This person already enters the extranet of the company. There is nothing to do.",
  },
  NOT_INVITED: {
    fr: "Aucune invitation n’est en attente pour cette personne. Rien n’est à faire.",
    en: "No invitation is waiting for this person. There is nothing to do.",
  },
  NO_OPEN_ACCESS: {
    fr: "Ce contact n’a pas d’accès ouvert. Rien n’est à faire.",
    en: "This contact has no open access. There is nothing to do.",
  },
  OWN_ACCESS: {
    fr: "Vous ne pouvez pas couper votre propre accès. Demandez à un collègue administrateur ou à votre organisme de formation.",
    en: "You cannot cut your own access. Ask another administrator of the company or your training organisation.",
  },
  PRIMARY_CONTACT_ACCESS: {
    fr: "L’accès du contact principal ne se coupe pas d’ici. Adressez-vous à votre organisme de formation.",
    en: "The access of the primary contact cannot be cut from here. Ask your training organisation.",
  },
  INVITATION_EXPIRED: {
    fr: "Cette invitation a expiré. Demandez-en une nouvelle à votre organisme de formation.",
    en: "This invitation has expired. Ask your training organisation for a new one.",
  },
  INVITATION_USED: {
    fr: "Cette invitation a déjà servi. Connectez-vous avec votre adresse e-mail et votre mot de passe.",
    en: "This invitation was already used. Sign in with your e-mail address and your password.",
  },
  INVITATION_CANCELLED: {
    fr: "Cette invitation a été annulée. Adressez-vous à la personne qui vous l’a envoyée.",
    en: "This invitation was cancelled. Ask the person who sent it to you.",
  },
  INVITATION_VOIDED: {
    fr: "Une invitation plus récente remplace celle-ci. Ouvrez le lien du dernier e-mail reçu.",
    en: "A newer invitation replaces this one. Open the link of the last e-mail you received.",
  },
  COMPANIES_NOT_LINKED: {
    fr: "Votre compte accède déjà à une entreprise qui n’est liée à celle-ci ni comme maison-mère ni comme filiale. Demandez à être invité à une autre adresse e-mail.",
    en: "Your account already enters a company that is neither parent nor subsidiary of this one. Ask to be invited at another e-mail address.",
  },
  USER_ALREADY_THERE: {
    fr: "Cette personne fait déjà partie des utilisateurs. Modifiez sa fiche ou rétablissez son accès.",
    en: "This person is already a user. Change the record or give the access back.",
  },
  USER_ALREADY_ACTIVE: {
    fr: "Cette personne a déjà accepté son invitation. Rien n’est à faire.",
    en: "This person has already accepted an invitation. There is nothing to do.",
  },
  USER_ENDED: {
    fr: "L’accès de cette personne a été retiré. Rétablissez-le d’abord.",
    en: "The access of this person was removed. Give it back first.",
  },
  OWN_ADMINISTRATION: {
    fr: "Vous ne pouvez pas retirer votre propre rôle d’administrateur. Demandez à un autre administrateur de le faire.",
    en: "You cannot remove your own administrator role. Ask another administrator to do it.",
  },
  LAST_ADMINISTRATOR: {
    fr: "L’organisme n’aurait plus d’administrateur. Nommez-en d’abord un autre.",
    en: "The organisation would have no administrator left. Appoint another one first.",
  },
  LINK_EXPIRED: {
    fr: "Ce lien a expiré. Recommencez votre demande pour en recevoir un nouveau.",
    en: "This link has expired. Ask again to receive a new one.",
  },
  LINK_USED: {
    fr: "Ce lien a déjà servi. Recommencez votre demande si nécessaire.",
    en: "This link was already used. Ask again if needed.",
  },
  LINK_VOIDED: {
    fr: "Un lien plus récent remplace celui-ci. Ouvrez le dernier e-mail reçu.",
    en: "A newer link replaces this one. Open the last e-mail you received.",
  },
  LOGIN_EMAIL_UNCHANGED: {
    fr: "Cette adresse est déjà celle de votre compte. Indiquez-en une autre.",
    en: "This address is already the one of your account. Type another one.",
  },
  LOGIN_EMAIL_TAKEN: {
    fr: "Cette adresse sert déjà à un autre compte. Choisissez-en une autre.",
    en: "This address already belongs to another account. Choose another one.",
  },
  SIRET_INVALID: {
    fr: "Ce numéro SIRET n’est pas valable. Vérifiez ses quatorze chiffres.",
    en: "This SIRET number is not valid. Check its fourteen digits.",
  },
  NDA_INVALID: {
    fr: "Ce numéro de déclaration d’activité n’est pas valable. Il compte onze chiffres.",
    en: "This activity declaration number is not valid. It has eleven digits.",
  },
  SET_UP_CODE_WRONG: {
    fr: "Ce code n’est pas le bon. Recopiez celui que le journal affiche au démarrage.",
    en: "This code is not the right one. Copy the one that the log shows at the start.",
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
  FILE_IN_QUARANTINE: {
    fr: "L’antivirus analyse encore ce fichier. Patientez un instant, puis recommencez.",
    en: "The antivirus is still checking this file. Wait a moment, then try again.",
  },
  FILE_INFECTED: {
    fr: "L’antivirus a trouvé un virus dans ce fichier. Supprimez-le et déposez une version saine.",
    en: "The antivirus found a virus in this file. Remove it and drop a clean version.",
  },
  SESSION_DELETED: {
    fr: "Cette session est dans la corbeille. Restaurez-la d’abord, puis réessayez.",
    en: "This session is in the trash. Restore it first, then try again.",
  },
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
  KIND_NOT_OF_LEARNER: {
    fr: "Un document de ce type ne se rattache pas à un apprenant. Choisissez un autre type, ou déposez-le pour toute la session.",
    en: "A document of this kind does not belong to one learner. Choose another kind, or add it for the whole session.",
  },
  BOOKING_CANCELLED: {
    fr: "Cette session est annulée pour votre entreprise. Déposez le document pour l’entreprise, sans session.",
    en: "This session is cancelled for your company. Send the document for the company, without a session.",
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
  MAIL_NOT_FAILED: {
    fr: "Ce message n’est pas en échec. Seul un message en échec peut être renvoyé.",
    en: "This message has not failed. Only a failed message can be sent again.",
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
  IMPORT_UNREADABLE: {
    fr: "Ce fichier est illisible. Enregistrez-le en CSV ou en XLSX, puis déposez-le à nouveau.",
    en: "This file cannot be read. Save it as CSV or XLSX, then drop it again.",
  },
  IMPORT_EMPTY: {
    fr: "Ce fichier ne contient aucune ligne sous ses titres. Complétez-le, puis déposez-le à nouveau.",
    en: "This file holds no row below its headers. Complete it, then drop it again.",
  },
  IMPORT_TOO_LARGE: {
    fr: "Ce fichier est trop volumineux. Découpez-le en plusieurs fichiers, puis importez-les l’un après l’autre.",
    en: "This file is too large. Split it into several files, then import them one after the other.",
  },
  IMPORT_COLUMNS_MISSING: {
    fr: "Il manque une colonne indispensable. Indiquez où se trouve le nom, puis recommencez.",
    en: "A necessary column is missing. Say where the name stands, then try again.",
  },
  IMPORT_NOT_DONE: {
    fr: "Cet import est en cours ou déjà annulé. Attendez qu’il soit terminé, puis recommencez.",
    en: "This import is running or was undone already. Wait until it is done, then try again.",
  },
  EXPORT_TOO_LARGE: {
    fr: "Cette liste est trop longue pour un fichier XLSX. Filtrez-la, ou exportez-la en CSV.",
    en: "This list is too long for an XLSX file. Filter it, or export it as CSV.",
  },
  MERGE_ITSELF: {
    fr: "Une entreprise ne peut pas être fusionnée avec elle-même. Choisissez-en une autre.",
    en: "A company cannot be merged with itself. Choose another one.",
  },
  MERGE_SAME_SESSION: {
    fr: "Les deux entreprises sont inscrites à la même session, déjà rendue visible. Retirez l’une des deux de cette session, puis recommencez.",
    en: "Both companies booked the same session, which was made visible. Remove one of them from it, then try again.",
  },
  MERGE_SAME_PERSON: {
    fr: "Les deux entreprises ont en double une chose qui ne peut exister qu’une fois, par exemple l’accès d’une même personne. Coupez l’un des deux accès, puis recommencez.",
    en: "Both companies hold something that can exist only once, for instance the access of one person. Cut one of the two accesses, then try again.",
  },
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
  PREVIEW_BUSY: {
    fr: "Quelqu’un agit sur cet élément en ce moment même : l’aperçu n’a pas pu se faire. Réessayez dans un instant.",
    en: "Somebody is acting on this at this very moment: the preview could not be made. Try again in a moment.",
  },
  NOT_IN_TRASH: {
    fr: "Cet élément n’est plus dans la corbeille. Actualisez la page pour voir où il en est.",
    en: "This is no longer in the trash. Refresh the page to see where it stands.",
  },
  TRASH_CLIENT_HOLDS: {
    fr: "Le client en voit encore une partie. Retirez d’abord ce qui lui est publié.",
    en: "The client still sees some of it. Withdraw what is published first.",
  },
  TRASH_LEGAL_RECORD: {
    fr: "La loi demande de conserver ces pièces. Elles seront supprimées d’elles-mêmes au terme prévu.",
    en: "The law requires these records to be kept. They will be deleted by themselves when their time is over.",
  },
  TRASH_IN_USE: {
    fr: "Un autre dossier s’y rattache encore. Supprimez d’abord ce qui en dépend.",
    en: "Another record still depends on it. Delete what depends on it first.",
  },
  CONFIRMATION_WRONG: {
    fr: "Le texte saisi ne correspond pas. Recopiez exactement le nom affiché.",
    en: "What you typed does not match. Copy the name exactly as shown.",
  },
  TOO_MANY_CALENDAR_FEEDS: {
    fr: "Il y a déjà vingt liens d’agenda. Révoquez ceux qui ne servent plus, puis recommencez.",
    en: "There are twenty calendar links already. Revoke those no longer in use, then try again.",
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
  TRASH_DAYS_INVALID: {
    fr: "La corbeille garde les éléments de 30 à 3 650 jours. Indiquez un nombre entier de jours dans ces bornes.",
    en: "The trash keeps things from 30 to 3,650 days. Type a whole number of days in between.",
  },
  STALE: {
    fr: "Quelqu’un a modifié cet élément entre-temps. Relisez ce qui s’affiche, puis recommencez.",
    en: "Somebody changed this in the meantime. Read what is shown now, then try again.",
  },
};
