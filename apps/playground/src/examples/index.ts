import { console as consoleExamples } from "./console.ts";
import { extranet as extranetExamples } from "./extranet.ts";
import type { Side } from "../sides.ts";

/** A query, a mutation and a live subscription that work as they stand, once signed in. */
export function examplesOf(side: Side): Example[] {
  return side === "console" ? consoleExamples : extranetExamples;
}

export type Example = { query: string; variables?: string };
