const french = {
  language: "fr",
  title: "Passerelle – bac à sable GraphQL",
  heading: "Bac à sable GraphQL",
  side: "Point d’accès",
  console: "Console",
  extranet: "Extranet",
  signInFirst: "Les requêtes agissent en votre nom : connectez-vous d’abord à",
  theConsole: "la console",
  theExtranet: "l’extranet",
};

const english: typeof french = {
  language: "en",
  title: "Passerelle – GraphQL playground",
  heading: "GraphQL playground",
  side: "Endpoint",
  console: "Console",
  extranet: "Extranet",
  signInFirst: "Operations act in your name: first sign in to",
  theConsole: "the console",
  theExtranet: "the extranet",
};

/** French unless the browser's first language is English. */
export const words = navigator.language.toLowerCase().startsWith("en") ? english : french;
