/** The languages of the screens; French comes first. */
export const locales = ["FR", "EN"] as const;
export type Locale = (typeof locales)[number];

/** What is shown for one value of a closed list. */
export interface Label {
  readonly fr: string;
  readonly en: string;
}

export type Labels<Value extends string> = Readonly<Record<Value, Label>>;

export const localeLabels: Labels<Locale> = {
  FR: { fr: "Français", en: "French" },
  EN: { fr: "Anglais", en: "English" },
};
