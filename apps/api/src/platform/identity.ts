import type { Locale, SecondFactorStep } from "@passerelle/schema/vocabulary";
import type { Person } from "./viewer.js";

/** The side a request comes from: each has its own path and its own cookie, so a request has one viewer. */
export type Side = "console" | "extranet";

/** A way the person may act: one staff place, or one extranet access, with what screens show of it. */
export interface Standing {
  viewer: Person;
  organisationName: string;
  companyName: string | null;
  jobTitle: string | null;
  firstName: string;
  lastName: string;
  centre: { id: string; name: string; city: string | null; colour: string };
  /** Only where the organisation requires one of its staff, and then whether the account has it. */
  secondFactor?: { isHeld: boolean };
}

/** Who holds the cookie of a request, and all the ways this person may act on this side. */
export interface Identity {
  signInId: string;
  accountId: string;
  email: string;
  locale: Locale;
  standings: Standing[];
  /** The standing this request acts under. */
  standing: Standing;
  /** Whether the sign-in proved more than a password. */
  isProven: boolean;
}

/** What is still to be done before anything else is answered under this standing. */
export function secondFactorStep({ isProven, standing }: Identity): SecondFactorStep | null {
  if (!standing.secondFactor) return null;
  if (!standing.secondFactor.isHeld) return "ENROL";
  return isProven ? null : "PROVE";
}
