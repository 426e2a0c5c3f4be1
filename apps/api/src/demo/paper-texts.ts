import type { DocumentKind } from "@passerelle/schema/vocabulary";

type Section = [heading: string, ...paragraphs: string[]];

/** What a document of each kind says. */
export function paragraphsOf(kind: DocumentKind, organisation: string): Section[] {
  return texts[kind]?.(organisation) ?? texts.OTHER_LEARNER_DOCUMENT!(organisation);
}

const texts: Partial<Record<DocumentKind, (organisation: string) => Section[]>> = {
  QUOTE: () => [
    [
      "Notre proposition",
      "Ce devis comprend l’animation, les supports remis aux participants, l’évaluation des acquis et les attestations de fin de formation.",
    ],
    [
      "Conditions",
      "Offre valable trente jours. Le repas du midi n’est pas compris. Pour l’accepter, retournez-nous ce document daté, signé et revêtu de la mention « Bon pour accord ».",
    ],
  ],
  TRAINING_AGREEMENT: (organisation) => [
    [
      "Article 1 – Objet",
      `En exécution de la présente convention, ${organisation} s’engage à organiser l’action de formation désignée ci-dessus, au bénéfice des salariés de l’entreprise cliente.`,
    ],
    [
      "Article 2 – Nature et caractéristiques de l’action",
      "L’action entre dans la catégorie des actions de formation prévues par l’article L. 6313-1 du code du travail. Son programme détaillé est annexé à la présente convention.",
      "À l’issue de la formation, un certificat de réalisation est remis à l’entreprise et une attestation à chaque participant.",
    ],
    [
      "Article 3 – Engagements des parties",
      "L’organisme met en œuvre les moyens pédagogiques, techniques et d’encadrement nécessaires. L’entreprise libère les participants aux dates prévues et s’assure qu’ils remplissent les prérequis.",
      "Les feuilles d’émargement sont signées par demi-journée par les participants et par le formateur.",
    ],
    [
      "Article 4 – Dédit ou abandon",
      "En cas de renoncement moins de dix jours francs avant le début de l’action, l’entreprise s’oblige au versement d’un dédit. Les sommes dues à ce titre ne peuvent être imputées sur l’obligation de participation au développement de la formation.",
      "En cas de cessation anticipée du fait de l’organisme, seules les prestations effectivement réalisées sont dues, au prorata de leur valeur.",
    ],
    [
      "Article 5 – Accessibilité et réclamations",
      "Toute situation de handicap peut être signalée à notre référente, qui recherche avec vous les aménagements utiles. Une réclamation reçoit une réponse écrite sous dix jours ouvrés.",
    ],
    [
      "Article 6 – Différends",
      "À défaut de règlement amiable, le tribunal du siège de l’organisme est seul compétent pour connaître des différends nés de la présente convention.",
    ],
    [
      "Signatures",
      "Fait en deux exemplaires, dont un pour chaque partie. Cachet et signature de l’entreprise, précédés de la mention « Lu et approuvé ».",
    ],
  ],
  CONVOCATION: () => [
    [
      "Vous êtes attendu(e)",
      "Nous avons le plaisir de vous confirmer votre inscription. L’accueil a lieu dès 8 h 45 ; la formation commence à l’heure indiquée sur votre planning.",
    ],
    [
      "À prévoir",
      "Une pièce d’identité, de quoi écrire et, pour les exercices pratiques, vos équipements de protection individuelle (chaussures de sécurité, gants).",
    ],
    ["Un empêchement ?", "Prévenez dès que possible votre responsable formation : une autre date vous sera proposée."],
  ],
  INVOICE: () => [
    [
      "Détail",
      "Action de formation professionnelle continue, animation et supports compris. TVA non applicable, article 261-4-4° du code général des impôts.",
    ],
    [
      "Règlement",
      "À trente jours, par virement. En cas de retard : pénalités au taux de trois fois l’intérêt légal et indemnité forfaitaire de 40 € pour frais de recouvrement.",
    ],
  ],
  PROGRAMME: () => [
    [
      "Objectifs",
      "À l’issue de la formation, chaque participant est capable d’analyser les situations de travail qu’il rencontre, d’appliquer les règles et les procédures étudiées, et de rendre compte de son activité.",
    ],
    [
      "Public et prérequis",
      "Toute personne concernée par le sujet dans l’entreprise. Savoir lire et comprendre le français ; aucun autre prérequis n’est exigé.",
    ],
    [
      "Première partie : comprendre",
      "Le cadre réglementaire et les responsabilités de chacun. Les risques, leurs causes et leurs conséquences. Retours d’expérience des participants et études de cas.",
    ],
    [
      "Deuxième partie : pratiquer",
      "Démonstrations commentées, puis mises en situation individuelles et en binôme. Analyse collective des difficultés rencontrées et des bons gestes.",
      "Exercices de difficulté croissante, adaptés aux postes réellement occupés.",
    ],
    [
      "Troisième partie : ancrer",
      "Plan d’action personnel, à partager avec le responsable hiérarchique. Fiches mémo remises à chaque participant.",
    ],
    [
      "Méthodes et moyens",
      "Alternance d’apports et de pratique, en groupe de douze personnes au plus. Salle équipée, matériel pédagogique fourni, supports remis en format numérique.",
    ],
    [
      "Évaluation",
      "Questionnaire d’entrée, évaluation continue par le formateur, épreuve finale théorique et pratique. Satisfaction mesurée à chaud, puis à froid après trois mois.",
    ],
    [
      "Accessibilité",
      "Nos locaux sont accessibles aux personnes à mobilité réduite. Les modalités pédagogiques peuvent être aménagées : parlez-nous-en dès l’inscription.",
    ],
  ],
  COMPLETION_CERTIFICATE: (organisation) => [
    [
      "Certificat",
      `${organisation} certifie que l’action de formation désignée ci-dessus a été réalisée, dans le cadre des dispositions du code du travail relatives aux actions concourant au développement des compétences.`,
    ],
    [
      "Conservation",
      "L’organisme conserve l’ensemble des pièces justificatives qui ont permis d’établir le présent certificat, et les tient à la disposition du financeur.",
    ],
  ],
  ATTENDANCE_CERTIFICATE: (organisation) => [
    [
      "Assiduité",
      `Au vu des feuilles d’émargement signées par demi-journée, ${organisation} atteste que les participants inscrits ont suivi l’action avec assiduité.`,
    ],
    [
      "Portée",
      "La présente attestation est établie pour servir et valoir ce que de droit, notamment auprès de l’opérateur de compétences.",
    ],
  ],
  OTHER_LEARNER_DOCUMENT: () => [
    [
      "Bienvenue",
      "Ce livret rassemble les informations utiles à votre venue : accès, horaires, règlement intérieur, contacts et consignes de sécurité.",
    ],
    [
      "Sur place",
      "Le café d’accueil est offert. Un espace de restauration avec micro-ondes est à votre disposition ; plusieurs brasseries se trouvent à moins de cinq minutes à pied.",
    ],
    [
      "Vos interlocuteurs",
      "Votre coordinatrice répond à vos questions avant, pendant et après la formation. La référente handicap vous reçoit sur rendez-vous.",
    ],
  ],
  INTERNAL: () => [
    [
      "À l’attention du formateur",
      "Vérifier le vidéoprojecteur la veille. Deux participants ont déjà suivi le niveau précédent : prévoir des exercices d’approfondissement.",
    ],
  ],
};
