import type { RefusalCode } from "@passerelle/schema/vocabulary";

/** The business says no: shown beside the button, as a member of the mutation's result union. */
export class Refused extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
    this.name = "Refused";
  }
}

/** Not yours, or not there: both get the same answer, so that nobody learns which. */
export class Denied extends Error {
  constructor() {
    super("NOT_FOUND");
    this.name = "Denied";
  }
}

/** Nobody is signed in on this side, or no longer. */
export class Unauthenticated extends Error {
  constructor() {
    super("UNAUTHENTICATED");
    this.name = "Unauthenticated";
  }
}

/** The organisation requires a second factor of its staff, and this sign-in has not proved one: nothing else is answered before. */
export class SecondFactorRequired extends Error {
  constructor() {
    super("SECOND_FACTOR_REQUIRED");
    this.name = "SecondFactorRequired";
  }
}

/** The request names an access that is not, or no longer, one of the person's: the screen reloads. */
export class AccessChanged extends Error {
  constructor() {
    super("ACCESS_CHANGED");
    this.name = "AccessChanged";
  }
}

/** A value from outside that cannot be understood. `message` says what was expected. */
export class BadInput extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BadInput";
  }
}

export function refuse(code: RefusalCode): never {
  throw new Refused(code);
}
