/** The columns of the matrix: everybody who may knock at a door. */
export const people = [
  "anonymous",
  "staffElsewhere",
  "contactElsewhere",
  "contact",
  "revokedContact",
  "admin",
  "coordinator",
  "coordinatorElsewhere",
  "accountant",
  "reader",
] as const;
export type PersonName = (typeof people)[number];

/**
 * What somebody gets: `sees` the thing asked for, `nothing` (an empty answer, as if there were none), one of the two
 * denials, a method that the route does not serve, or a refusal of the business by its code.
 */
export type Outcome = "sees" | "nothing" | "unauthenticated" | "notFound" | "notServed" | `refused ${string}`;

export type Expectation = Readonly<Record<PersonName, Outcome>>;

/** For each of these, some people get another outcome than the others: what is not named stays as it was. */
export const but = (base: Expectation, ...changes: Partial<Expectation>[]): Expectation =>
  Object.assign({}, base, ...changes) as Expectation;

export const all = (outcome: Outcome): Expectation =>
  Object.fromEntries(people.map((name) => [name, outcome])) as Expectation;

export const everyone = all("sees");

/** Known to the router, but to nobody's use. */
export const nobody = all("notServed");

export const strangers: Partial<Expectation> = { anonymous: "unauthenticated", revokedContact: "unauthenticated" };

/** Whoever is signed in, on either side, each for himself. */
export const signedIn = but(everyone, strangers);

/** Lists of the staff: the staff of another organisation see their own. */
export const staff = but(signedIn, { contact: "notFound", contactElsewhere: "notFound" });

/** One thing of a centre: the staff of another organisation or centre get nothing. */
export const staffOfTheCentre = but(staff, { staffElsewhere: "nothing", coordinatorElsewhere: "nothing" });

/** Acts on one thing of a centre: what is not yours does not exist. */
export const coordinators = but(staff, {
  staffElsewhere: "notFound",
  coordinatorElsewhere: "notFound",
  accountant: "notFound",
  reader: "notFound",
});

/** What touches the organisation as a whole: its administrators. */
export const administrators = but(coordinators, { coordinator: "notFound" });

/** The extranet: contacts only, each for the own company. */
export const contacts = but(all("notFound"), strangers, { contact: "sees", contactElsewhere: "sees" });

/** One thing of one company. */
export const contactsOfTheCompany = but(contacts, { contactElsewhere: "nothing" });
