import type { MailTemplateEditor_WordingFragment, MailWordingPart } from "#gql";

/** What is written of a mail. */
export type Words = { subject: string; heading: string; body: string };
export type Fault = { part: MailWordingPart; line: number; message: string };
export type Wording = MailTemplateEditor_WordingFragment;

export const wordsOf = ({ subject, heading, body }: Words): Words => ({ subject, heading, body });

export const fieldOfPart = { SUBJECT: "subject", HEADING: "heading", BODY: "body" } as const;

/** The words do not come out: the second member of what writing them answers. */
export function isFaulty<Answer extends object>(answer: Answer): answer is Extract<Answer, { faults: unknown }> {
  return "faults" in answer;
}
