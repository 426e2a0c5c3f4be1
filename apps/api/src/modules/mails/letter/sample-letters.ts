import {
  locales,
  mailTemplateLabels,
  mailTemplates,
  type Locale,
  type MailTemplate,
} from "@passerelle/schema/vocabulary";
import { severalOptions } from "../templates/dates/date-proposal.mail.js";
import { templates, type MailFacts } from "../templates/all.mail.js";
import { composeLetter, type Told } from "./compose-letter.js";
import type { MailDesign } from "./letter.mail.js";
import { hidden, withLinks } from "./marks.rules.js";
import { renderLetter, type Dress, type Reader } from "./render-letter.js";

/** One letter of the gallery, as it would be received. */
export interface SampleLetter {
  template: MailTemplate;
  locale: Locale;
  label: string;
  subject: string;
  html: string;
  text: string;
}

const dress: Dress = { organisation: "Atlantique Formation", centre: "Nantes", colour: "#2f4bd8" };
const reader: Reader = { name: "Paul Renard", copyOf: null, files: [], unsubscribe: false, linkIsPersonal: true };

/** Every template in every language, and what some of them become: several options, a copy, a declined answer, heavy files, another colour. */
export function sampleLetters(): SampleLetter[] {
  const plain = mailTemplates.flatMap((template) =>
    locales.map((locale) => sample(template, locale, mailTemplateLabels[template].fr)),
  );
  return [...plain, ...locales.flatMap((locale) => variantsIn(locale))];
}

function variantsIn(locale: Locale): SampleLetter[] {
  const heavy = [{ fileName: "Programme détaillé de la formation.pdf", size: 9_400_000 }];
  return [
    sample("DATE_PROPOSAL", locale, "Proposition de dates, plusieurs options", { facts: { options: severalOptions } }),
    sample("DATE_PROPOSAL", locale, "Proposition de dates, copie", {
      reader: { ...reader, name: "Camille Bonnet", copyOf: "Paul Renard" },
    }),
    sample("DATE_PROPOSAL", locale, "Proposition de dates, pièce jointe trop lourde", {
      reader: { ...reader, files: heavy },
    }),
    sample("DATE_PROPOSAL", locale, "Proposition de dates, couleur claire", { dress: { ...dress, colour: "#f5d90a" } }),
    sample("DATE_PROPOSAL_REMINDER", locale, "Relance, avec de quoi s’en passer", {
      reader: { ...reader, unsubscribe: true },
    }),
    sample("DATES_ANSWER_RECEIPT", locale, "Réponse, dates déclinées", {
      facts: { outcome: "DECLINED", comment: "Nos équipes sont en inventaire ces jours-là." },
    }),
    sample("DATES_CHANGED", locale, "Changement de dates, plus aucune", { facts: { slots: [] } }),
    sample("CALENDAR_CANCELLATION", locale, "Annulation, sans accès à l’extranet", { facts: { link: null } }),
  ];
}

function sample<Template extends MailTemplate>(
  template: Template,
  locale: Locale,
  label: string,
  change: { facts?: Partial<MailFacts[Template]>; reader?: Reader; dress?: Dress } = {},
): SampleLetter {
  const design = templates[template] as MailDesign<unknown>;
  const facts = { ...(design.sample(locale, "https://formation.example/") as object), ...change.facts };
  const worn = change.dress ?? dress;
  const { letter } = composeLetter({ template, facts } as unknown as Told, locale, worn.organisation, {});
  const bodies = renderLetter({ letter, locale, dress: worn, reader: change.reader ?? reader });
  return {
    template,
    locale,
    label,
    ...withLinks(bodies, { link: hidden, house: "", files: hidden, unsubscribe: hidden }),
  };
}
