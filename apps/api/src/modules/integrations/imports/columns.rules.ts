import {
  fieldsOfSubject,
  headerKey,
  personHeaders,
  type ImportField,
  type ImportSubject,
} from "@passerelle/schema/vocabulary";

export type Mapping = readonly { column: number; field: ImportField }[];

/** How people call the columns, in French and in English, once capitals, accents and marks are gone. The first that fits wins. */
const words: Partial<Record<ImportSubject, readonly [ImportField, RegExp][]>> = {
  COMPANIES_AND_CONTACTS: [
    ["PARENT_NAME", /^(maison mere|societe mere|groupe|entreprise mere|parent( company)?|holding)$/],
    [
      "COMPANY_NAME",
      /^(raison sociale|entreprise|societe|denomination|nom de l'entreprise|client|company( name)?|organisation|organization|name)$/,
    ],
    ["SIRET", /^(n )?siret$/],
    ["ADDRESS", /^(adresse( postale)?|rue|voie|address|street)$/],
    ["POSTAL_CODE", /^(code postal|cp|postal code|postcode|zip( code)?)$/],
    ["CITY", /^(ville|commune|localite|city|town)$/],
    ["CONTACT_NAME", /^(contact( principal)?|nom complet|nom du contact|interlocuteur|contact name|full name)$/],
    ["CONTACT_FIRST_NAME", /^(prenom( du contact)?|first name|given name)$/],
    ["CONTACT_LAST_NAME", /^(nom( de famille)?|last name|surname|family name)$/],
    ["CONTACT_EMAIL", /^(e ?mail|courriel|mail|adresse (e ?mail|mail)|contact e ?mail|e ?mail (du )?contact)$/],
    ["CONTACT_PHONE", /^(tel|telephone|portable|mobile|phone( number)?|numero de telephone)$/],
    ["CONTACT_JOB_TITLE", /^(fonction|poste|job title|title|role)$/],
    [
      "CONTACT_LOCALE",
      /^(langue( du contact| des mails| de correspondance)?|language( of (the contact|mails))?|locale)$/,
    ],
  ],
  LEARNERS: [
    ["COMPANY_NAME", /^(entreprise|societe|raison sociale|employeur|client|company( name)?|employer)$/],
    ["SIRET", /^(n )?siret( (de l')?entreprise)?$/],
    ...personHeaders,
  ],
};

/** What each column seems to hold; a field is given once, to the leftmost column. */
export function guessMapping(headers: readonly string[], subject: ImportSubject): Mapping {
  const taken = new Set<ImportField>();
  return headers.flatMap((header, column) => {
    const key = headerKey(header);
    const field = words[subject]!.find(([each, pattern]) => !taken.has(each) && pattern.test(key))?.[0];
    if (!field) return [];
    taken.add(field);
    return [{ column, field }];
  });
}

/** Whether a mapping can be read at all: columns of the file, fields of the subject, none twice. */
export function isReadable(mapping: Mapping, columnCount: number, subject: ImportSubject): boolean {
  const fields = mapping.map((each) => each.field);
  const allowed = new Set(fieldsOfSubject[subject]);
  return (
    new Set(fields).size === fields.length &&
    fields.every((field) => allowed.has(field)) &&
    mapping.every(({ column }) => Number.isInteger(column) && column >= 0 && column < columnCount)
  );
}

/** The fields without which nothing can be made. */
export function missingFields(mapping: Mapping, subject: ImportSubject): ImportField[] {
  const needed: ImportField[] = subject === "LEARNERS" ? ["COMPANY_NAME", "LAST_NAME"] : ["COMPANY_NAME"];
  return needed.filter((field) => !mapping.some((each) => each.field === field));
}
