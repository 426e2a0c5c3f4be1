import type { ImportChoice, ImportMatch, ImportSubject } from "@passerelle/schema/vocabulary";
import { newId } from "#platform/ids";
import type { Candidate, Problem } from "./judge-row.rules.js";
import type { Known, KnownCompany, KnownPerson } from "./known.rules.js";

export interface Duplicate {
  row: number;
  name: string;
  match: ImportMatch;
  existingId: string | null;
  existingName: string;
  existingRow: number | null;
  proposal: ImportChoice;
  choices: ImportChoice[];
}

export interface Plan {
  candidate: Candidate;
  company: KnownCompany;
  companyIsNew: boolean;
  /** Null: the row is about a company alone. */
  person: KnownPerson | null;
  personIsNew: boolean;
  duplicate: Duplicate | null;
  /** What is done: nothing when the row is left out. */
  choice: ImportChoice;
}

export interface Chosen {
  /** What was chosen for this very row. */
  named(row: number): ImportChoice | undefined;
  otherwise: ImportChoice;
}

/** Decides what a row makes of what is known, and adds it to what is known. */
export function planRow(candidate: Candidate, subject: ImportSubject, known: Known, chosen: Chosen): Plan | Problem {
  return subject === "LEARNERS" ? planLearner(candidate, known, chosen) : planCompany(candidate, known, chosen);
}

function planCompany(candidate: Candidate, known: Known, chosen: Chosen): Plan | Problem {
  const sameSiret = known.withSiret(candidate.company.siret);
  const existing = sameSiret ?? known.named(candidate)[0] ?? null;
  const duplicate =
    existing &&
    duplicateOf(
      candidate,
      candidate.company.name,
      sameSiret ? "SAME_SIRET" : "SAME_NAME_AND_CITY",
      existing,
      existing.name,
      sameSiret !== null,
    );
  const choice = duplicate ? choiceFor(duplicate, chosen) : "CREATE";
  if (existing && choice === "CREATE" && sameSiret)
    return { row: candidate.row, field: "SIRET", code: "SIRET_OF_ANOTHER", value: candidate.company.siret ?? "" };
  if (existing && choice === "SKIP")
    return { candidate, company: existing, companyIsNew: false, person: null, personIsNew: false, duplicate, choice };

  const company = existing && choice === "MERGE" ? existing : newCompany(candidate, known);
  const found = candidate.person && known.personOf(company.id, candidate.person);
  const person = found?.person ?? newPerson(candidate, company.id, known);
  return {
    candidate,
    company,
    companyIsNew: company !== existing,
    person,
    personIsNew: person !== null && !found,
    duplicate,
    choice,
  };
}

function planLearner(candidate: Candidate, known: Known, chosen: Chosen): Plan | Problem {
  const { siret, name } = candidate.company;
  const companies = siret && known.withSiret(siret) ? [known.withSiret(siret)!] : known.named(candidate);
  const [company, second] = companies;
  if (!company) return { row: candidate.row, field: "COMPANY_NAME", code: "COMPANY_UNKNOWN", value: name };
  if (second) return { row: candidate.row, field: "COMPANY_NAME", code: "COMPANY_AMBIGUOUS", value: name };

  const found = known.personOf(company.id, candidate.person!);
  const existing = found?.person ?? null;
  const duplicate =
    found && duplicateOf(candidate, nameOf(candidate.person!), found.match, found.person, nameOf(found.person), false);
  const choice = duplicate ? choiceFor(duplicate, chosen) : "CREATE";
  if (existing && choice === "SKIP")
    return { candidate, company, companyIsNew: false, person: null, personIsNew: false, duplicate, choice };
  const person = existing && choice === "MERGE" ? existing : newPerson(candidate, company.id, known);
  return { candidate, company, companyIsNew: false, person, personIsNew: person !== existing, duplicate, choice };
}

type There = { id: string; row: number | null; ofThisImport: boolean };

function duplicateOf(
  candidate: Candidate,
  name: string,
  match: ImportMatch,
  there: There,
  existingName: string,
  isOnlyOne: boolean,
): Duplicate {
  const inFile = there.ofThisImport || there.row !== null;
  return {
    row: candidate.row,
    name,
    match: inFile ? "TWICE_IN_FILE" : match,
    existingId: there.row === null ? there.id : null,
    existingName,
    existingRow: there.row,
    proposal: "MERGE",
    choices: isOnlyOne ? ["MERGE", "SKIP"] : ["MERGE", "SKIP", "CREATE"],
  };
}

/** What stands twice in the file is one thing, unless that very row was chosen otherwise. */
const choiceFor = (duplicate: Duplicate, chosen: Chosen): ImportChoice =>
  chosen.named(duplicate.row) ?? (duplicate.match === "TWICE_IN_FILE" ? "MERGE" : chosen.otherwise);

function newCompany({ row, company }: Candidate, known: Known): KnownCompany {
  const { parentKey: _, parentName: __, ...columns } = company;
  const made: KnownCompany = {
    ...columns,
    id: newId(),
    parentCompanyId: null,
    hasPrimary: false,
    version: 1,
    ofThisImport: true,
    row,
  };
  known.addCompany(made);
  return made;
}

function newPerson({ row, person }: Candidate, companyId: string, known: Known): KnownPerson | null {
  if (!person) return null;
  const made: KnownPerson = { ...person, id: newId(), companyId, version: 1, ofThisImport: true, row };
  known.addPerson(made);
  return made;
}

const nameOf = (person: { firstName: string; lastName: string }): string =>
  `${person.firstName} ${person.lastName}`.trim();
