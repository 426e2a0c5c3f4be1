import type { ProgrammeSheet } from "./sheet.js";

/** Safety at work, by title. */
export const safetyProgrammes: Record<string, ProgrammeSheet> = {
  "Habilitation électrique B1V-BR": {
    objectives: [
      "Repérer les dangers du courant électrique et le niveau d’un risque",
      "Intervenir en basse tension en respectant la norme NF C 18-510",
      "Consigner, vérifier l’absence de tension et remettre en service",
    ],
    prerequisites: "Maîtriser les bases de l’électricité basse tension.",
    audience: "Électriciens et agents de maintenance",
    modules: [
      ["Dangers de l’électricité et zones d’environnement", 7],
      ["Consignation et vérification d’absence de tension", 7],
      ["Interventions de dépannage et de remplacement : mises en situation", 5],
      ["Évaluation théorique et pratique, avis d’habilitation", 2],
    ],
  },
  "Habilitation électrique B2V-BC-H0": {
    objectives: [
      "Préparer et diriger des travaux hors tension en basse tension",
      "Délimiter et surveiller une zone de travail, y compris en haute tension",
      "Réaliser une consignation en une ou deux étapes",
    ],
    prerequisites: "Être habilité B1V, ou justifier d’une expérience équivalente.",
    audience: "Chefs d’équipe électriciens et chargés de consignation",
    modules: [
      ["Réglementation et analyse des risques", 7],
      ["Rôle du chargé de travaux", 7],
      ["Rôle du chargé de consignation", 7],
      ["Mises en situation sur armoires et cellules", 5],
      ["Évaluation et avis d’habilitation", 2],
    ],
  },
  "Sauveteur secouriste du travail (SST)": {
    objectives: [
      "Intervenir face à une situation d’accident du travail",
      "Protéger, examiner, alerter ou faire alerter, secourir",
      "Contribuer à la prévention dans son entreprise",
    ],
    audience: "Tout salarié volontaire ou désigné par l’employeur",
    modules: [
      ["Le rôle du sauveteur secouriste du travail", 2],
      ["Protéger, examiner, alerter", 4],
      ["Secourir : saignements, étouffement, malaise, arrêt cardiaque", 6],
      ["Épreuves certificatives", 2],
    ],
  },
  "Maintien et actualisation des compétences SST": {
    objectives: ["Actualiser les gestes de secours et leur conduite", "Renouveler son certificat pour deux ans"],
    prerequisites: "Être titulaire d’un certificat SST.",
    audience: "Sauveteurs secouristes du travail en activité",
    modules: [
      ["Retour d’expérience et évolution des gestes", 3],
      ["Mises en situation d’accident simulé", 3],
      ["Épreuves certificatives", 1],
    ],
  },
  "Travail en hauteur : port du harnais": {
    objectives: [
      "Évaluer un risque de chute et choisir sa protection",
      "Vérifier, régler et porter un harnais antichute",
      "Évoluer en sécurité sur une structure",
    ],
    prerequisites: "Ne pas avoir de contre-indication médicale au travail en hauteur.",
    audience: "Salariés amenés à travailler en hauteur",
    modules: [
      ["Réglementation, facteur de chute et points d’ancrage", 2.5],
      ["Vérification et port du harnais", 1.5],
      ["Progression sur structure et secours d’une personne suspendue", 3],
    ],
  },
  "CACES R489 catégories 1A, 3 et 5": {
    objectives: [
      "Conduire en sécurité les chariots des catégories 1A, 3 et 5",
      "Réaliser les vérifications de prise et de fin de poste",
      "Obtenir le CACES R489 des trois catégories",
    ],
    prerequisites: "Avoir 18 ans et être reconnu apte par la médecine du travail.",
    audience: "Caristes débutants ou sans certificat à jour",
    modules: [
      ["Théorie : réglementation, stabilité, plaques de charge", 7],
      ["Pratique : transpalettes à conducteur porté, catégorie 1A", 7],
      ["Pratique : chariots en porte-à-faux, catégorie 3", 7],
      ["Pratique : chariots à mât rétractable, catégorie 5", 7],
      ["Tests théoriques et pratiques", 7],
    ],
  },
  "Gestes et postures": {
    objectives: [
      "Repérer les situations qui exposent aux troubles musculosquelettiques",
      "Appliquer les principes d’économie d’effort à son poste",
    ],
    audience: "Tout salarié qui manutentionne des charges",
    modules: [
      ["Anatomie, accidents et troubles musculosquelettiques", 2],
      ["Principes de sécurité physique et d’économie d’effort", 2],
      ["Observation et exercices aux postes de travail", 3],
    ],
  },
  "Hygiène alimentaire HACCP": {
    objectives: [
      "Identifier les dangers microbiologiques, chimiques et physiques",
      "Appliquer les bonnes pratiques d’hygiène au quotidien",
      "Tenir à jour un plan de maîtrise sanitaire",
    ],
    audience: "Personnel de restauration, de boulangerie et des métiers de bouche",
    modules: [
      ["Aliments et risques pour le consommateur", 3.5],
      ["Bonnes pratiques : températures, nettoyage, traçabilité", 3.5],
      ["Les sept principes de la méthode HACCP", 3.5],
      ["Construire son plan de maîtrise sanitaire", 3.5],
    ],
  },
  "Prévention des risques psychosociaux": {
    objectives: [
      "Reconnaître les facteurs de risque et les signaux d’alerte",
      "Réagir face à une personne en difficulté et l’orienter",
      "Inscrire la prévention dans le document unique",
    ],
    audience: "Encadrants, membres du CSE et référents prévention",
    modules: [
      ["Définitions, obligations et facteurs de risque", 3.5],
      ["Signaux d’alerte et entretien d’écoute", 3.5],
      ["Étude de situations apportées par les participants", 3.5],
      ["Plan d’action et document unique", 3.5],
    ],
  },
  "Membre du CSE : santé, sécurité et conditions de travail": {
    objectives: [
      "Exercer ses attributions en santé, sécurité et conditions de travail",
      "Analyser un accident et conduire une inspection",
      "Contribuer à l’évaluation des risques de l’entreprise",
    ],
    prerequisites: "Être membre élu d’un comité social et économique.",
    audience: "Membres de la délégation du personnel au CSE",
    modules: [
      ["Missions, moyens et fonctionnement du CSE", 7],
      ["Réglementation et acteurs de la prévention", 7],
      ["Évaluer les risques : document unique et visites", 7],
      ["Analyser un accident : l’arbre des causes", 7],
      ["Risques psychosociaux et plan d’action", 7],
    ],
  },
  "Secours sur pistes : recyclage annuel": {
    objectives: ["Actualiser les gestes de secours en milieu enneigé", "Coordonner une évacuation en équipe"],
    prerequisites: "Être pisteur secouriste diplômé.",
    audience: "Pisteurs secouristes des domaines skiables",
    modules: [
      ["Évolution des techniques et du matériel", 4],
      ["Évacuation en barquette et par câble", 7],
      ["Exercice de recherche en avalanche", 3],
    ],
  },
  "Hygiène en fromagerie fermière": {
    objectives: [
      "Maîtriser les contaminations de la traite à l’affinage",
      "Tenir les enregistrements du guide de bonnes pratiques",
    ],
    audience: "Producteurs fermiers et fromagers",
    modules: [
      ["Microbiologie du lait et du fromage", 2.5],
      ["Nettoyage, flux et affinage", 2.5],
      ["Autocontrôles et enregistrements", 2],
    ],
  },
};
