import { z } from "zod";
import type { CentreForm_CentreFragment, RefusalCode } from "#gql";

const hexadecimal = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** What the clients of a centre see of it. Its host is judged by the server, which knows those that are taken. */
export const centreFacts = z.object({
  name: z.string().trim().min(1),
  city: z.string().trim(),
  colour: z.string().refine((typed) => hexadecimal.test(typed.trim())),
  host: z.string().trim(),
});
export type CentreFacts = z.infer<typeof centreFacts>;

/** The colour typed, once it is one: `#abc` and `1F5F4A` are as people write them. */
export function readColour(typed: string): string | undefined {
  const digits = hexadecimal.exec(typed.trim())?.[1]?.toLowerCase();
  if (!digits) return undefined;
  return `#${digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join("") : digits}`;
}

export function factsOf(centre: Pick<CentreForm_CentreFragment, "name" | "city" | "colour" | "host">): CentreFacts {
  return { name: centre.name, city: centre.city ?? "", colour: centre.colour, host: centre.host ?? "" };
}

export const factOfRefusal: Partial<Record<RefusalCode, keyof CentreFacts>> = {
  NAME_MISSING: "name",
  FIELD_TOO_LONG: "name",
  CENTRE_NAME_TAKEN: "name",
  COLOUR_INVALID: "colour",
  HOST_INVALID: "host",
  HOST_TAKEN: "host",
};
