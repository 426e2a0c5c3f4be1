import type {
  ImportChoice as Choice,
  ImportField as FieldName,
  ImportMatch as Match,
  ImportProblemCode as ProblemCode,
  ImportState as State,
  ImportSubject as Subject,
} from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

export const ImportSubject = closedList<Subject>("ImportSubject", "What the rows of a file are about.", {
  COMPANIES_AND_CONTACTS: "A company on each row, with one of its contacts.",
  LEARNERS: "A learner on each row, with the company.",
});
export type ImportSubject = Subject;

export const ImportState = closedList<State>("ImportState", "Where an import stands.", {
  RUNNING: "Its rows are being written.",
  DONE: "All its rows were written, or found wrong.",
  FAILED: "It stopped, and will not go on by itself.",
  UNDOING: "What it made is being taken back.",
  UNDONE: "What it made was taken back, but for what somebody used or changed since.",
});
export type ImportState = State;

export const ImportChoice = closedList<Choice>("ImportChoice", "What is done with a row that is there already.", {
  MERGE: "What is empty in the existing record is filled in; nothing is overwritten.",
  SKIP: "The row is left out.",
  CREATE: "Another record is made.",
});
export type ImportChoice = Choice;

export const ImportField = closedList<FieldName>("ImportField", "What a column of the file can hold.", {
  COMPANY_NAME: "Name of the company.",
  SIRET: "SIRET of the company.",
  ADDRESS: "Street and number of the company.",
  POSTAL_CODE: "Postal code of the company.",
  CITY: "City of the company.",
  PARENT_NAME: "Name of the parent company.",
  CONTACT_NAME: "First and last name of the contact, in one cell.",
  CONTACT_FIRST_NAME: "First name of the contact.",
  CONTACT_LAST_NAME: "Last name of the contact.",
  CONTACT_EMAIL: "E-mail of the contact.",
  CONTACT_PHONE: "Telephone of the contact.",
  CONTACT_JOB_TITLE: "What the contact does in the company.",
  CONTACT_LOCALE: "Language in which the contact is written to, FR or EN or its name; French when the cell is empty.",
  FIRST_NAME: "First name of the learner.",
  LAST_NAME: "Last name of the learner.",
  EMAIL: "E-mail of the learner.",
  BIRTH_DATE: "Day of birth of the learner, dd/mm/yyyy or yyyy-mm-dd.",
});
export type ImportField = FieldName;

export const ImportProblemCode = closedList<ProblemCode>("ImportProblemCode", "What is wrong on a row.", {
  COMPANY_NAME_MISSING: "No name of a company.",
  LAST_NAME_MISSING: "No last name of the person.",
  SIRET_INVALID: "The key of the SIRET is wrong.",
  EMAIL_INVALID: "The e-mail address cannot be used.",
  POSTAL_CODE_INVALID: "The postal code cannot be used.",
  BIRTH_DATE_INVALID: "The day does not exist, or cannot be read.",
  LOCALE_UNKNOWN: "The language is neither French nor English.",
  TEXT_TOO_LONG: "A text has too many characters.",
  COMPANY_UNKNOWN: "No company of this name.",
  COMPANY_AMBIGUOUS: "Several companies have this name.",
  SIRET_OF_ANOTHER: "Another company has this SIRET.",
  PARENT_UNKNOWN: "No parent company of this name; the row is imported all the same.",
  PARENT_AMBIGUOUS: "Several companies have the name of the parent; the row is imported all the same.",
});
export type ImportProblemCode = ProblemCode;

export const ImportMatch = closedList<Match>("ImportMatch", "Why a row is held for one that is there already.", {
  SAME_SIRET: "The SIRET is the same.",
  SAME_NAME_AND_CITY: "The name and the city are the same, but for capitals and accents.",
  SAME_EMAIL: "The e-mail address is the same.",
  SAME_NAME: "The name of the person is the same, in the same company.",
  TWICE_IN_FILE: "The same one stands higher up in the file.",
});
export type ImportMatch = Match;
