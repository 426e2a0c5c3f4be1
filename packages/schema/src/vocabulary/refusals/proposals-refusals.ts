import type { Label } from "../label.js";

export const proposalsRefusals = {
  SESSION_NOT_PLANNED: {
    fr: "Cette session n’a encore aucun créneau. Planifiez-la, puis proposez ou validez ses dates.",
    en: "This session has no slot yet. Plan it, then propose or validate its dates.",
  },
  DUE_DATE_AFTER_SESSION: {
    fr: "Cette échéance tombe après le début de la formation. Choisissez au plus tard le premier jour proposé.",
    en: "This due date falls after the training begins. Choose the first proposed day at the latest.",
  },
  DATES_PAST: {
    fr: "Une des dates proposées est déjà passée. Retirez-la ou choisissez un jour à venir.",
    en: "One of the proposed dates is past already. Remove it or choose a day to come.",
  },
  COMPANY_WITHOUT_RECIPIENT: {
    fr: "Aucun contact de cette entreprise n’a d’adresse e-mail à utiliser ici. Complétez sa fiche ou choisissez un autre destinataire.",
    en: "No contact of this company has an e-mail address to use here. Complete its record or choose another recipient.",
  },
  REMINDERS_REFUSED: {
    fr: "Ce contact a demandé à ne plus recevoir de relances. Appelez-le, ou envoyez la proposition à un autre destinataire.",
    en: "This contact asked for no more reminders. Call, or send the proposal to another recipient.",
  },
  TOO_MANY_RECIPIENTS: {
    fr: "Ce message compte trop de destinataires en copie. Gardez-en 20 au plus, CC et CCI compris.",
    en: "This message has too many recipients in copy. Keep 20 at most, CC and BCC together.",
  },
  COPY_CONTACT_WITHOUT_EMAIL: {
    fr: "Un contact mis en copie n’a pas d’adresse e-mail. Retirez-le ou complétez sa fiche.",
    en: "A contact in copy has no e-mail address. Remove it or complete its record.",
  },
  SUBJECT_MISSING: {
    fr: "L’objet du message est vide. Écrivez-le, puis recommencez.",
    en: "The subject of the message is empty. Write it, then try again.",
  },
  FILES_TOO_LARGE: {
    fr: "Ces pièces jointes dépassent 30 Mo au total. Retirez-en, ou réduisez leur taille.",
    en: "These attachments exceed 30 MB in all. Remove some, or make them smaller.",
  },
  TOO_MANY_ATTACHMENTS: {
    fr: "Ce message a trop de pièces jointes. Gardez-en 10 au plus.",
    en: "This message has too many attachments. Keep 10 at most.",
  },
  TOO_FEW_OPTIONS: {
    fr: "Une seule option est proposée. Ajoutez-en une autre, ou proposez les dates de la session.",
    en: "One option only is proposed. Add another one, or propose the dates of the session.",
  },
  TOO_MANY_OPTIONS: {
    fr: "Cette proposition compte trop d’options. Gardez-en 6 au plus.",
    en: "This proposal holds too many options. Keep 6 at most.",
  },
  OPTION_EMPTY: {
    fr: "Une option n’a aucun créneau. Complétez-la ou retirez-la.",
    en: "An option has no slot. Complete it or remove it.",
  },
  OPTIONS_ALIKE: {
    fr: "Deux options ont les mêmes dates. Changez l’une des deux ou retirez-la.",
    en: "Two options have the same dates. Change one of them or remove it.",
  },
  OPTION_NOT_FOUND: {
    fr: "Cette option ne fait pas partie de la proposition. Relisez la page, puis choisissez à nouveau.",
    en: "This option is not part of the proposal. Read the page again, then choose once more.",
  },
  ANSWER_IMPOSSIBLE: {
    fr: "Cette réponse ne convient pas à la proposition. Acceptez ou déclinez les dates, ou choisissez une des options.",
    en: "This answer does not fit the proposal. Accept or decline the dates, or choose one of the options.",
  },
  PROPOSAL_ANSWERED: {
    fr: "Une réponse a déjà été enregistrée pour ces dates. Contactez l’organisme de formation pour la changer.",
    en: "An answer was already recorded for these dates. Contact the training organisation to change it.",
  },
  PROPOSAL_EXPIRED: {
    fr: "La date d’échéance est passée. Contactez l’organisme de formation pour convenir des dates.",
    en: "The due date is past. Contact the training organisation to agree on the dates.",
  },
  PROPOSAL_VOIDED: {
    fr: "Cette proposition n’a plus cours. Répondez à la plus récente, ou contactez l’organisme de formation.",
    en: "This proposal no longer holds. Answer the latest one, or contact the training organisation.",
  },
  PROPOSAL_SUSPENDED: {
    fr: "La session est annulée pour le moment. Attendez des nouvelles de l’organisme de formation.",
    en: "The session is cancelled for now. Wait for news from the training organisation.",
  },
  PROPOSAL_NOT_PENDING: {
    fr: "Cette proposition n’attend plus de réponse. Relisez où elle en est, puis recommencez si besoin.",
    en: "This proposal no longer awaits an answer. Read where it stands, then try again if needed.",
  },
  OPTION_NOT_CHOSEN: {
    fr: "Le client n’a pas choisi cette option. Attendez sa réponse ou validez les dates manuellement.",
    en: "The client did not choose this option. Wait for its answer or validate the dates by hand.",
  },
  DATES_DECLINED_BEFORE: {
    fr: "Le client a décliné ces dates. Confirmez que vous les validez malgré son refus.",
    en: "The client declined these dates. Confirm that you validate them over its refusal.",
  },
  DATES_ACCEPTED_BEFORE: {
    fr: "Le client a déjà accepté ces dates. Rien n’est à faire.",
    en: "The client has accepted these dates already. There is nothing to do.",
  },
  DATES_VALIDATED: {
    fr: "Ces dates sont validées manuellement. Désactivez la validation manuelle, puis recommencez.",
    en: "These dates are validated by hand. Turn the manual validation off, then try again.",
  },
  CLIENT_CANCELLED: {
    fr: "Ce client est annulé ou perdu dans la session. Changez d’abord son statut.",
    en: "This client is cancelled or lost in the session. Change its status first.",
  },
  COMMENT_TOO_LONG: {
    fr: "Ce commentaire est trop long. Raccourcissez-le à 1 000 caractères au plus.",
    en: "This comment is too long. Shorten it to 1,000 characters at most.",
  },
} as const satisfies Readonly<Record<string, Label>>;
