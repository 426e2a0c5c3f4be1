/** Only for the macros of this package's own tests: its words travel in the catalogues of the apps that show them. */
export default { sourceLocale: "fr", locales: ["fr", "en"], catalogs: [] };
