import type { Label } from "../label.js";

export const accessRefusals = {
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
  SET_UP_CODE_WRONG: {
    fr: "Ce code n’est pas le bon. Recopiez celui que le journal affiche au démarrage.",
    en: "This code is not the right one. Copy the one that the log shows at the start.",
  },
} as const satisfies Readonly<Record<string, Label>>;
