import type { ProgrammeSheet } from "./sheet.js";

/** Offices, languages, people and plans, by title. */
export const officeProgrammes: Record<string, ProgrammeSheet> = {
  "Management de proximité": {
    objectives: [
      "Situer son rôle entre direction et équipe",
      "Fixer des objectifs, déléguer et suivre",
      "Conduire un entretien difficile",
    ],
    audience: "Chefs d’équipe et responsables de service",
    modules: [
      ["Rôle, posture et styles de management", 7],
      ["Objectifs, délégation et suivi", 7],
      ["Communication et entretiens difficiles", 4],
      ["Retour d’expérience à distance, six semaines après", 3],
    ],
  },
  "Conduite de réunion et prise de parole": {
    objectives: [
      "Préparer une réunion qui décide",
      "Prendre la parole avec aisance",
      "Réguler les échanges et tenir le temps",
    ],
    audience: "Toute personne amenée à animer des réunions",
    modules: [
      ["Préparer : objectif, ordre du jour, participants", 3.5],
      ["Prendre la parole : voix, gestes, trac", 3.5],
      ["Animer, réguler et conclure", 4],
      ["Entraînements filmés", 3],
    ],
  },
  "Excel avancé : tableaux croisés et Power Query": {
    objectives: [
      "Construire et mettre en forme des tableaux croisés dynamiques",
      "Importer et nettoyer des données avec Power Query",
      "Automatiser une mise à jour mensuelle",
    ],
    prerequisites: "Utiliser Excel régulièrement : formules simples, tris et filtres.",
    audience: "Assistants, contrôleurs de gestion et responsables d’activité",
    modules: [
      ["Fonctions de recherche et tables structurées", 3.5],
      ["Tableaux et graphiques croisés dynamiques", 3.5],
      ["Power Query : importer, nettoyer, fusionner", 5],
      ["Cas pratique : un tableau de bord mensuel", 2],
    ],
  },
  "AutoCAD perfectionnement": {
    objectives: [
      "Gagner en productivité avec les blocs dynamiques et les attributs",
      "Organiser ses fichiers avec les références externes",
      "Mettre en page et imprimer un dossier complet",
    ],
    prerequisites: "Dessiner régulièrement avec AutoCAD.",
    audience: "Dessinateurs et projeteurs",
    modules: [
      ["Blocs dynamiques, attributs et extraction de données", 7],
      ["Références externes et jeux de feuilles", 7],
      ["Présentations, styles de tracé et publication", 4],
      ["Application à un projet du participant", 3],
    ],
  },
  "RGPD : les fondamentaux": {
    objectives: [
      "Reconnaître une donnée personnelle et un traitement",
      "Appliquer les principes du règlement à son activité",
      "Réagir à une violation de données",
    ],
    audience: "Tout salarié qui traite des données personnelles",
    modules: [
      ["Notions, acteurs et principes", 1.5],
      ["Droits des personnes et registre des traitements", 1],
      ["Sécurité et violations de données", 0.5],
    ],
  },
  "Anglais professionnel B1 → B2": {
    objectives: [
      "Participer à une réunion en anglais",
      "Rédiger des e-mails et des comptes rendus clairs",
      "Défendre un point de vue et négocier",
    ],
    prerequisites: "Avoir un niveau B1, vérifié par un test de positionnement.",
    audience: "Salariés en relation avec des interlocuteurs étrangers",
    modules: [
      ["Se présenter, présenter son entreprise", 3],
      ["Téléphone et visioconférence", 3],
      ["Écrits professionnels", 3],
      ["Réunions et négociation", 4.5],
      ["Bilan et préparation à la certification", 1.5],
    ],
  },
  "Relation client : accueil et traitement des réclamations": {
    objectives: [
      "Accueillir et écouter un client, au téléphone comme sur place",
      "Traiter une réclamation et proposer une solution",
      "Garder son calme face à l’agressivité",
    ],
    audience: "Chargés d’accueil, vendeurs et conseillers",
    modules: [
      ["Les attentes du client et l’image de l’entreprise", 3.5],
      ["Écoute active et reformulation", 3.5],
      ["Traiter une réclamation, étape par étape", 4],
      ["Jeux de rôle : clients mécontents", 3],
    ],
  },
  "Cybersécurité : les bons réflexes": {
    objectives: [
      "Reconnaître un message frauduleux",
      "Protéger ses mots de passe et ses appareils",
      "Savoir qui prévenir en cas de doute",
    ],
    audience: "Tous les salariés",
    modules: [
      ["Hameçonnage : repérer et signaler", 0.75],
      ["Mots de passe, mises à jour, déplacements", 0.75],
      ["Questionnaire de validation", 0.5],
    ],
  },
  "Tutorat en entreprise : accueillir et transmettre": {
    objectives: [
      "Préparer l’accueil et le parcours d’un alternant",
      "Transmettre un geste professionnel",
      "Évaluer une progression et en rendre compte",
    ],
    audience: "Tuteurs et maîtres d’apprentissage",
    modules: [
      ["Le rôle du tuteur et le cadre de l’alternance", 3.5],
      ["Accueillir et construire un parcours", 3.5],
      ["Transmettre : du geste à l’autonomie", 3.5],
      ["Évaluer et rendre compte, à distance", 3.5],
    ],
  },
  "Bureautique et intelligence artificielle générative : gagner du temps sans perdre la main": {
    objectives: [
      "Choisir les tâches à confier à un assistant, et celles à garder",
      "Rédiger une demande précise et vérifier une réponse",
      "Protéger les données de l’entreprise",
    ],
    prerequisites: "Être à l’aise avec un traitement de texte et un tableur.",
    audience: "Assistants, chargés de mission et encadrants",
    modules: [
      ["Ce que fait un assistant, et ce qu’il ne fait pas", 3.5],
      ["Rédiger, résumer, traduire", 3.5],
      ["Tableaux et présentations assistés", 3.5],
      ["Vérifier, citer, protéger les données", 3.5],
    ],
  },
  "Lecture de plan et métrologie": {
    objectives: [
      "Lire un plan de définition et ses tolérances",
      "Choisir et utiliser un instrument de mesure",
      "Remplir un relevé de contrôle",
    ],
    audience: "Opérateurs de production et contrôleurs débutants",
    modules: [
      ["Vues, coupes et cotation", 7],
      ["Tolérances dimensionnelles et géométriques", 7],
      ["Pied à coulisse, micromètre, comparateur : ateliers", 5],
      ["Relevé de contrôle et incertitude", 2],
    ],
  },
};
