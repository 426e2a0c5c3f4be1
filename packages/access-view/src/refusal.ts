import type { RefusalCode } from "./gql/graphql.ts";

export type Refusal = { code: RefusalCode; message: string };

/** The business said no: the second member of every mutation's result. */
export function isRefusal(result: object): result is Refusal {
  return "code" in result && "message" in result;
}
