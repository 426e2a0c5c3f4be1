/** The people of the demo who can sign in. The password is public: the demo exists only in the embedded database. */
export const demoPassword = "passerelle-demo";
const password = demoPassword;

export const demoAccounts = [
  {
    side: "Console",
    email: "marion@atlantique.example",
    password,
    who: "Marion Lefèvre, coordinator at Atlantique Formation",
  },
  { side: "Console", email: "admin@atlantique.example", password, who: "Hélène Guérin, administrator" },
  { side: "Console", email: "compta@atlantique.example", password, who: "Yann Le Goff, accountant" },
  { side: "Console", email: "lecture@atlantique.example", password, who: "Nadia Benali, read only" },
  { side: "Extranet", email: "paul@volteo.example", password, who: "Paul Renard, contact of Voltéo Maintenance" },
  { side: "Extranet", email: "camille@volteo.example", password, who: "Camille Bonnet, his colleague" },
  {
    side: "Extranet",
    email: "claire@marchand.example",
    password,
    who: "Claire Marchand, contact of Boulangeries Marchand",
  },
  { side: "Console", email: "lea@alpes.example", password, who: "Léa Perrin, administrator at Alpes Compétences" },
  {
    side: "Extranet",
    email: "hugo@belledonne.example",
    password,
    who: "Hugo Vuillermoz, contact of a client of Alpes Compétences",
  },
] as const;
