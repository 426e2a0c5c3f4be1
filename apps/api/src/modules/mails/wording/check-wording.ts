import {
  limits,
  mailWordingFaultLabels,
  type Locale,
  type MailTemplate,
  type MailWordingPart,
} from "@passerelle/schema/vocabulary";
import { MailWordingFault } from "@passerelle/schema/contract";
import type { MailDesign, Words } from "../letter/letter.mail.js";
import { templates } from "../templates/all.mail.js";
import { checkWords, renderWords, WordsFault } from "./render-words.js";
import { sampleLink } from "./sample-of-session.rules.js";

/** What is wrong with the words that somebody wrote, part by part; nothing when they may be used. */
export function faultsOf(template: MailTemplate, locale: Locale, words: Words, reader: Locale): MailWordingFault[] {
  const design = templates[template] as MailDesign<unknown>;
  const values = {
    ...design.values(design.sample(locale, sampleLink), locale),
    organisation: "Atelier",
  };
  const parts: [MailWordingPart, string, number][] = [
    ["SUBJECT", words.subject, limits.title],
    ["HEADING", words.heading, limits.title],
    ["BODY", words.body, limits.longText],
  ];
  return parts.flatMap(([part, text, limit]) => {
    const fault = faultOf(text, limit, values);
    return fault ? [told(part, fault, reader)] : [];
  });
}

function faultOf(text: string, limit: number, values: Readonly<Record<string, string | null>>): WordsFault | null {
  if (text.length > limit) return new WordsFault("TOO_LONG", 1, null);
  try {
    checkWords(text, values);
    return renderWords(text, values).trim() ? null : new WordsFault("EMPTY", 1, null);
  } catch (error) {
    if (error instanceof WordsFault) return error;
    throw error;
  }
}

function told(part: MailWordingPart, { reason, line, subject }: WordsFault, reader: Locale): MailWordingFault {
  const sentence = mailWordingFaultLabels[reason][reader === "EN" ? "en" : "fr"];
  return Object.assign(new MailWordingFault(), {
    part,
    line,
    reason,
    name: subject,
    message: sentence.replace("{name}", () => subject ?? ""),
  });
}
