import { limits, publishableKinds } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { RefusalCode } from "#gql";

/** What the form asks. The words of what is wrong are chosen where they are shown, in the reader's language. */
export const expectation = z
  .object({
    side: z.enum(["COMPANY_OWES", "ORGANISATION_OWES"]),
    label: z.string().trim().min(1, "label").max(limits.title, "long"),
    kind: z.enum(publishableKinds).nullable(),
    dueOn: z.iso.date("dueOn"),
    byMail: z.boolean(),
  })
  .refine(({ side, kind }) => side === "COMPANY_OWES" || kind !== null, { path: ["kind"], message: "kind" });
export type Expectation = z.infer<typeof expectation>;

/** The field beside which a refusal is said. */
export const fieldOfRefusal: Partial<Record<RefusalCode, keyof Expectation>> = {
  LABEL_MISSING: "label",
  TITLE_TOO_LONG: "label",
  DUE_DATE_PAST: "dueOn",
  EXPECTED_KIND_MISSING: "kind",
  KIND_NOT_PUBLISHABLE: "kind",
};
