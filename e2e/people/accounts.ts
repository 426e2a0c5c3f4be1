/** Those of the demo whom the stories follow. */
export const accounts = {
  helene: { email: "admin@atlantique.example", side: "console" },
  marion: { email: "marion@atlantique.example", side: "console" },
  paul: { email: "paul@volteo.example", side: "extranet" },
  camille: { email: "camille@volteo.example", side: "extranet" },
  claire: { email: "claire@marchand.example", side: "extranet" },
  lea: { email: "lea@alpes.example", side: "console" },
} as const;

export type Name = keyof typeof accounts;
export type Side = (typeof accounts)[Name]["side"];

export const password = "passerelle-demo";
