import type { DocumentKind as Kind } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

export const DocumentKind = closedList<Kind>("DocumentKind", "What a document is.", {
  OTHER_LEARNER_DOCUMENT: "Another document of the learners.",
  QUOTE: "A quote.",
  TRAINING_AGREEMENT: "The agreement signed with the client («convention»).",
  CONVOCATION: "The summons to the training.",
  INVOICE: "An invoice.",
  PROGRAMME: "The programme of the training.",
  COMPLETION_CERTIFICATE: "The certificate that the training took place.",
  ATTENDANCE_CERTIFICATE: "The certificate of a learner's attendance.",
  ATTENDANCE_SHEET: "The sheet signed for each half-day.",
  END_OF_TRAINING_CERTIFICATE: "What the learner receives at the end.",
  CREDIT_NOTE: "A credit note.",
  SIGNED_COPY: "The signed copy of another document.",
  INTERNAL: "Kept for the staff, never publishable.",
});
export type DocumentKind = Kind;
