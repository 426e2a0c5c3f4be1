/** A person at a client: first name, last name, job; whether it enters the extranet, or is written to in English. */
export type Person = [firstName: string, lastName: string, jobTitle: string, note?: "reads" | "in English"];

export interface ClientSheet {
  name: string;
  address: string;
  postalCode: string;
  city: string;
  /** Start of the addresses of its people: `paul@volteo.example`. */
  domain: string;
  people: Person[];
  parent?: string;
  isPrivate?: true;
}

const client = (
  name: string,
  domain: string,
  address: string,
  postalCode: string,
  city: string,
  ...people: Person[]
): ClientSheet => ({
  name,
  domain,
  address,
  postalCode,
  city,
  people,
});

/** The clients of Atlantique Formation: twenty-eight companies and two private persons. The first of their people is the primary contact. */
export const atlantiqueClients: ClientSheet[] = [
  client(
    "Voltéo Maintenance",
    "volteo",
    "12 rue des Chantiers",
    "44100",
    "Nantes",
    ["Paul", "Renard", "Responsable formation", "reads"],
    ["Camille", "Bonnet", "Assistante RH", "reads"],
    ["Sylvain", "Hervé", "Chef d’équipe"],
    ["Karine", "Jolivet", "Ancienne responsable formation"],
  ),
  client(
    "Boulangeries Marchand",
    "marchand",
    "3 place du Commerce",
    "44600",
    "Saint-Nazaire",
    ["Claire", "Marchand", "Gérante", "reads"],
    ["Théo", "Marchand", "Responsable de production"],
  ),
  client("Groupe Caradec", "groupe-caradec", "1 quai de la Fosse", "44000", "Nantes", [
    "Anne-Gaëlle",
    "Caradec",
    "Directrice des ressources humaines",
    "reads",
  ]),
  {
    ...client(
      "Ateliers Caradec",
      "caradec",
      "27 route de l’Océan",
      "44570",
      "Trignac",
      ["Ronan", "Caradec", "Directeur d’atelier", "reads"],
      ["Maëlys", "Tanguy", "Qualité, sécurité, environnement"],
    ),
    parent: "Groupe Caradec",
  },
  client(
    "Élec’Ouest Services",
    "elecouest",
    "8 impasse de l’Étang",
    "44800",
    "Saint-Herblain",
    ["Gaëtan", "Le Bihan", "Conducteur de travaux", "reads"],
    ["Noémie", "Prigent", "Assistante de direction"],
  ),
  client(
    "Port Services",
    "port-services",
    "Terminal de Montoir",
    "44550",
    "Montoir-de-Bretagne",
    ["Jean-Baptiste", "Ollivier", "Chef d’exploitation", "reads"],
    ["Fatou", "Diallo", "Chargée de formation"],
  ),
  client(
    "Transports Lemaire",
    "lemaire",
    "ZA du Bois Cesbron",
    "44700",
    "Orvault",
    ["Éric", "Lemaire", "Président", "reads"],
    ["Sandrine", "Coutant", "Responsable d’exploitation"],
  ),
  client(
    "Logistique Sud Loire",
    "sudloire",
    "14 rue de la Pinsonnière",
    "44400",
    "Rezé",
    ["Aurélie", "Chauvet", "Responsable RH", "reads"],
    ["Mickaël", "Bréhier", "Chef de quai"],
    ["Inès", "Lopes", "Assistante RH", "in English"],
  ),
  client(
    "Clinique Saint-Aubin",
    "saint-aubin",
    "52 boulevard Foch",
    "49100",
    "Angers",
    ["Dr Hélène", "Métayer", "Directrice des soins", "reads"],
    ["Kévin", "Poirier", "Cadre de santé"],
  ),
  client("Hôtel des Arcades", "arcades", "2 rue Crébillon", "44000", "Nantes", [
    "François-Xavier",
    "d’Aubigny",
    "Directeur",
    "reads",
  ]),
  client(
    "Mutuelle Horizon",
    "horizon",
    "90 avenue Jean-Jaurès",
    "85000",
    "La Roche-sur-Yon",
    ["Véronique", "Rabiller", "Responsable développement RH", "reads"],
    ["Loïc", "Guilbaud", "Délégué à la protection des données"],
  ),
  client("Restauration Le Pré Vert", "prevert", "17 chemin des Maraîchers", "44115", "Basse-Goulaine", [
    "Ophélie",
    "Naudin",
    "Cheffe de secteur",
    "reads",
  ]),
  client(
    "Atelier Nord Architecture",
    "nord-archi",
    "6 rue de Strasbourg",
    "44000",
    "Nantes",
    ["Mathilde", "Quéré", "Architecte associée"],
    ["Hassan", "Belkacem", "Économiste"],
  ),
  client("Cabinet Orsay Conseil", "orsay", "21 rue Voltaire", "44000", "Nantes", ["Édouard", "Pasquier", "Associé"]),
  client(
    "BET Garonne",
    "bet-garonne",
    "5 allée de l’Innovation",
    "33700",
    "Mérignac",
    ["Pierre", "Etcheverry", "Responsable de bureau d’études"],
    ["Laëtitia", "Dupouy", "Office manager"],
  ),
  client("Menuiserie L’Hermitte & Fils", "lhermitte", "La Basse Forêt", "44390", "Nort-sur-Erdre", [
    "Guénolé",
    "L’Hermitte",
    "Gérant",
  ]),
  client(
    "Chantiers de l’Estuaire",
    "estuaire",
    "Quai des Frégates",
    "44600",
    "Saint-Nazaire",
    ["Soizic", "Le Floc’h", "Responsable sécurité"],
    ["Romain", "Bouvier", "Chef de chantier"],
    ["Élodie", "Garnier", "Gestionnaire formation"],
  ),
  client("Pharmacie du Cœur de Ville", "coeurdeville", "11 place Viarme", "44000", "Nantes", [
    "Cécile",
    "Œuvrard",
    "Pharmacienne titulaire",
  ]),
  client("Maraîchers de la Vallée", "maraichers", "Route de Saint-Julien", "44450", "Divatte-sur-Loire", [
    "Benoît",
    "Terrien",
    "Directeur technique",
  ]),
  client(
    "Coopérative laitière d’Ancenis",
    "laitiere",
    "ZI de l’Hermitage",
    "44150",
    "Ancenis-Saint-Géréon",
    ["Marie-Laure", "Jubin", "Responsable HSE"],
    ["Dylan", "Maillard", "Technicien de maintenance"],
  ),
  client("Imprimerie Océane", "oceane", "33 rue du Marché-Commun", "44300", "Nantes", [
    "Stéphane",
    "Richardeau",
    "Directeur de production",
  ]),
  client(
    "Aéro Composites Atlantique",
    "aerocomposites",
    "Parc de Brais",
    "44600",
    "Saint-Nazaire",
    ["Nolwenn", "Bricaud", "Responsable compétences"],
    ["Julien", "Sorin", "Responsable d’îlot"],
  ),
  client("Résidence Les Ajoncs d’Or", "ajoncs", "9 rue des Genêts", "56130", "La Roche-Bernard", [
    "Yvonne",
    "Kergoat",
    "Directrice",
  ]),
  client("Vignobles Brégeon-Lusseau", "bregeon", "Les Guisseaux", "44330", "Gorges", [
    "André-Michel",
    "Brégeon",
    "Vigneron",
  ]),
  client(
    "Nantes Métropole Nettoyage",
    "nmn",
    "4 rue du Moulin des Landes",
    "44980",
    "Sainte-Luce-sur-Loire",
    ["Fatima", "El Amrani", "Responsable d’agence"],
    ["Cédric", "Pineau", "Inspecteur"],
  ),
  client("Crèche associative Les P’tits Lus", "ptitslus", "18 rue Lefèvre-Utile", "44000", "Nantes", [
    "Justine",
    "Moreau",
    "Directrice",
  ]),
  client("Société d’études géotechniques du Grand Ouest", "sego", "2 avenue des Améthystes", "44338", "Nantes", [
    "Thibault",
    "Aïssaoui",
    "Géotechnicien",
  ]),
  client(
    "Association départementale pour l’insertion professionnelle et l’accompagnement des travailleurs en situation de handicap de Loire-Atlantique et de Vendée",
    "adipath",
    "145 boulevard de la Liberté",
    "44100",
    "Nantes",
    [
      "Marie-Christine",
      "de La Villemarqué",
      "Responsable de la gestion prévisionnelle des emplois et des parcours professionnels",
      "reads",
    ],
    ["Jérôme", "Blin", "Moniteur d’atelier"],
  ),
  {
    ...client("Maëlle Kerdoncuff", "kerdoncuff", "7 rue Joffre", "44000", "Nantes", [
      "Maëlle",
      "Kerdoncuff",
      "Indépendante",
    ]),
    isPrivate: true,
  },
  {
    ...client("Noël Garcia", "noel-garcia", "30 rue des Hauts-Pavés", "44000", "Nantes", [
      "Noël",
      "Garcia",
      "En reconversion",
    ]),
    isPrivate: true,
  },
];

/** The clients of Alpes Compétences: nothing of theirs is ever seen in Nantes. */
export const alpesClients: ClientSheet[] = [
  client(
    "Belledonne Remontées mécaniques",
    "belledonne",
    "Chemin de Prapoutel",
    "38190",
    "Les Adrets",
    ["Hugo", "Vuillermoz", "Responsable des pistes", "reads"],
    ["Lucie", "Charvet", "Assistante RH"],
  ),
  client("Fromageries du Vercors", "vercors", "ZA des Geymonds", "38250", "Villard-de-Lans", [
    "Étienne",
    "Girard-Blanc",
    "Directeur",
  ]),
  client("Isère Usinage", "isere-usinage", "15 rue Pierre-Sémard", "38000", "Grenoble", [
    "Sofia",
    "Martinelli",
    "Responsable d’atelier",
  ]),
  client("Refuges de l’Oisans", "oisans", "Avenue de la Gare", "38520", "Le Bourg-d’Oisans", [
    "Clémence",
    "Faure",
    "Gardienne",
  ]),
];
