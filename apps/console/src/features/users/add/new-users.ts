import { limits, staffRoles } from "@passerelle/schema/vocabulary";
import { z } from "zod";
import type { RefusalCode } from "#gql";

export const newUser = z
  .object({
    firstName: z.string().trim().min(1),
    lastName: z.string().trim().min(1),
    email: z.email(),
    /** Whom clients call: named by the mails that this person sends. */
    phone: z.string().trim().max(limits.phone),
    role: z.enum(staffRoles),
    centreIds: z.array(z.string()),
  })
  .refine(({ role, centreIds }) => role !== "COORDINATOR" || centreIds.length > 0, { path: ["centreIds"] });

export const newUsers = z.object({ users: z.array(newUser).min(1), notify: z.boolean() });
export type NewUsers = z.infer<typeof newUsers>;
export type NewUser = NewUsers["users"][number];

export const fieldOfRefusal: Partial<Record<RefusalCode, keyof NewUser>> = {
  EMAIL_INVALID: "email",
  USER_ALREADY_THERE: "email",
  NAME_MISSING: "lastName",
};

/** The next person is most often of the same trade, in the same place. */
export function nextUser(previous: NewUser | undefined, centreIds: readonly string[]): NewUser {
  const only = centreIds.length === 1 ? [...centreIds] : [];
  return {
    firstName: "",
    lastName: "",
    email: "",
    phone: "",
    role: previous?.role ?? "COORDINATOR",
    centreIds: previous?.centreIds ?? only,
  };
}
