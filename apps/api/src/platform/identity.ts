import type { Locale } from "@passerelle/schema/vocabulary";
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
}
