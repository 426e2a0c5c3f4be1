/** The people of the demo who can sign in. The password is public: the demo exists only in the embedded database. */
export const demoPassword = "passerelle-demo";
const password = demoPassword;

/** The accountant of two linked companies: one account, and a switcher. */
export const accountant = { email: "compta@groupe-caradec.example", firstName: "Brigitte", lastName: "Morvan" };

export const demoAccounts = [
  {
    side: "Console",
    email: "marion@atlantique.example",
    password,
    who: "Marion Lefèvre, référente chez Atlantique Formation",
  },
  { side: "Console", email: "admin@atlantique.example", password, who: "Hélène Guérin, administratrice" },
  { side: "Console", email: "compta@atlantique.example", password, who: "Yann Le Goff, comptabilité" },
  { side: "Console", email: "lecture@atlantique.example", password, who: "Nadia Benali, lecture seule" },
  { side: "Extranet", email: "paul@volteo.example", password, who: "Paul Renard, contact de Voltéo Maintenance" },
  { side: "Extranet", email: "camille@volteo.example", password, who: "Camille Bonnet, sa collègue" },
  {
    side: "Extranet",
    email: "claire@marchand.example",
    password,
    who: "Claire Marchand, contact de Boulangeries Marchand",
  },
  {
    side: "Extranet",
    email: accountant.email,
    password,
    who: "Brigitte Morvan, comptable de Groupe Caradec et de sa filiale Ateliers Caradec",
  },
  { side: "Console", email: "lea@alpes.example", password, who: "Léa Perrin, administratrice chez Alpes Compétences" },
  {
    side: "Extranet",
    email: "hugo@belledonne.example",
    password,
    who: "Hugo Vuillermoz, contact d’un client d’Alpes Compétences",
  },
] as const;
