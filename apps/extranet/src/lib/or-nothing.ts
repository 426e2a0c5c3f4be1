import * as z from "zod/mini";

/** A part of an address: where it is absent, or makes no sense, nothing is asked. Every page carries this: hence the small zod. */
export const orNothing = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined);
