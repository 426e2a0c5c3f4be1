import { parseDate } from "@passerelle/schema/vocabulary";
import { Denied } from "#platform/failure";

/** The filters of an address: the same as those of the list on screen. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** A value that is none of the list is an address of nothing (L-19). */
export function among<Value extends string>(values: readonly Value[], asked: string | undefined): Value | undefined {
  if (asked === undefined || asked === "") return undefined;
  return values.find((value) => value === asked) ?? deny();
}

export const yesOrNo = (asked: string | undefined): boolean | undefined =>
  asked ? among(["true", "false"], asked) === "true" : undefined;

export const day = (asked: string | undefined): string | undefined =>
  asked ? (parseDate(asked) ?? deny()) : undefined;

function deny(): never {
  throw new Denied();
}
