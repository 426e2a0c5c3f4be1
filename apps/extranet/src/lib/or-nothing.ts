import { catch as or, optional, type ZodMiniType } from "zod/mini";

/** A part of an address: where it is absent, or makes no sense, nothing is asked. Every page carries this: hence the small zod. */
export const orNothing = <Schema extends ZodMiniType>(schema: Schema) => or(optional(schema), undefined);
