import type { Duty as Word } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

export const Duty = closedList<Word>("Duty", "What a contact may do for its company, beyond what every contact may.", {
  ADMINISTRATOR: "Invites colleagues of the company, and sets their duties.",
  MANAGER: "Asks for training on behalf of the learners of the company.",
  SIGNATORY: "Signs for the company.",
  INVOICES: "Sees the quotes and invoices of the company.",
});
export type Duty = Word;
