/** The fields that several templates have, under one name and one label. */
export const fields = {
  firstName: { fr: "Prénom du destinataire", en: "First name of the reader" },
  companyName: { fr: "Entreprise", en: "Company" },
  invitedBy: { fr: "Personne qui invite", en: "Person who invites" },
  expiresOn: { fr: "Dernier jour du lien", en: "Last day of the link" },
  sessionTitle: { fr: "Intitulé de la session", en: "Title of the session" },
  dates: { fr: "Dates de la session", en: "Dates of the session" },
  place: { fr: "Lieu", en: "Place" },
  trainer: { fr: "Formateur ou formatrice", en: "Trainer" },
  dueOn: { fr: "Date d’échéance", en: "Due date" },
  participants: { fr: "Vos participants (« vos 8 participants »)", en: "Your participants (“your 8 participants”)" },
} as const;

/** Of every mail. */
export const sender = { fr: "Nom de l’organisme", en: "Name of the organisation" } as const;
