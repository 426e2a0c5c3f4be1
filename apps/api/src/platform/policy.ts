import { Denied } from "./failure.js";
import type { Viewer } from "./viewer.js";

export type Rule<Subject> = (viewer: Viewer, subject: Subject) => boolean;

/** Lets the act go on, or answers as if the subject did not exist. */
export function authorise<Subject>(viewer: Viewer, rule: Rule<Subject>, subject: Subject): void {
  if (!rule(viewer, subject)) throw new Denied();
}
