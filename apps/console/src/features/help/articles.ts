import type { Locale } from "@passerelle/ui";
import { typeset } from "#lib/french-typography.ts";

/** The same pages as the documentation's, one file per language: what is explained there is explained here. */
const files = import.meta.glob<string>("../../../../../docs/help/{fr,en}/*.md", { query: "?raw", import: "default" });

export const articles = [
  "rendre-une-session-visible",
  "retirer-un-document",
  "inviter-un-contact",
  "activer-l-extranet",
  "ajouter-des-utilisateurs",
  "importer-vos-clients",
  "demander-un-document",
  "ce-que-voit-le-client",
  "modifier-une-formation",
  "planifier-une-session",
  "proposer-des-dates",
  "modifier-un-mail",
  "suivre-les-mails",
] as const;
export type ArticleName = (typeof articles)[number];

export type Article = { title: string; text: string };

export async function readArticle(name: ArticleName, locale: Locale): Promise<Article> {
  const read = files[`../../../../../docs/help/${locale}/${name}.md`];
  if (!read) throw new Error(`No help article ${name} in ${locale}`);
  const written = await read();
  const [title = "", ...rest] = (locale === "fr" ? typeset(written) : written).split("\n");
  return { title: title.replace(/^#\s*/, ""), text: rest.join("\n") };
}
