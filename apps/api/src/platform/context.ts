import { refusals, refusalsToClients, type Locale } from "@passerelle/schema/vocabulary";
import { Refusal } from "@passerelle/schema/contract";
import { Denied, Refused, SecondFactorRequired, Unauthenticated } from "./failure.js";
import type { Clock } from "./clock.js";
import { secondFactorStep, type Identity, type Side, type Standing } from "./identity.js";
import type { Links } from "./links.js";
import type { LivePush } from "./live.js";
import type { LiveSource } from "./live-source.js";
import type { Reading } from "./reading.js";
import type { ContactViewer, Person, StaffViewer, Viewer } from "./viewer.js";
import type { Secrets } from "./secrets.js";
import type { Storage } from "./storage.js";
import type { Work } from "./work.js";

/** What every resolver is handed. */
export interface Context {
  side: Side;
  requestId: string;
  /** Address of the caller, for rate limits. */
  address: string;
  userAgent: string | null;
  /** Host asked for, for the branding of the sign-in page. */
  host: string;
  locale: Locale;
  identity: Identity | null;
  clock: Clock;
  /** Ways in for somebody not known yet: see the door functions of the database. */
  door: Door;
  /** The one picture of this operation; refused to anonymous callers. */
  readonly reading: Reading;
  work<T>(act: (work: Work) => Promise<T>): Promise<T>;
  /** For a preview: the rest of the operation reads what somebody else would, and nothing more. It can no longer act. */
  lookAs(standing: Standing): Promise<void>;
  /** For a preview: does an act that is never kept. The rest of the operation reads what it leaves, and can no longer act. */
  rehearse(act: (work: Work) => Promise<unknown>): Promise<void>;
  /** For a preview that says itself what it shows: does an act that is never kept, and undoes it at once. The rest of the operation sees nothing of it. */
  tryOut<T>(act: (work: Work) => Promise<T>): Promise<T>;
  /** An act of the house, for somebody who holds a link or a right password and is nobody yet. */
  houseWork<T>(organisationId: string, act: (work: Work) => Promise<T>): Promise<T>;
  links: Links;
  /** What is stored sealed. */
  secrets: Secrets;
  /** For the acts that read a file sent before. */
  storage: Storage;
  live: { follow(viewer: Person): LiveSource<LivePush> };
  cookies: {
    set(token: string, expires: Date): void;
    clear(): void;
    /** Of a sign-in that waits for its second factor: this browser alone may answer. */
    setPending(token: string, expires: Date): void;
    clearPending(): void;
  };
  token: string | null;
  pendingToken: string | null;
}

/** Calls a door function, outside of any viewer. */
export interface Door {
  call<Row>(name: string, ...values: unknown[]): Promise<Row[]>;
}

/** Who holds the cookie, whatever the organisation still asks: for signing out, and for adding a second factor. */
export function accountOf(context: Pick<Context, "identity">): Identity {
  if (!context.identity) throw new Unauthenticated();
  return context.identity;
}

/** Who acts. Every door of a person passes here, and with it the second factor that an organisation may require. */
export function personOf(context: Pick<Context, "identity">): Person {
  const identity = accountOf(context);
  if (secondFactorStep(identity)) throw new SecondFactorRequired();
  return identity.standing.viewer;
}

/** The staff viewer; for anyone else the door does not exist. */
export function staffOf(context: Pick<Context, "identity">): StaffViewer {
  const viewer: Viewer = personOf(context);
  if (viewer.kind !== "staff") throw new Denied();
  return viewer;
}

/** The contact; for anyone else the door does not exist. */
export function contactOf(context: Pick<Context, "identity">): ContactViewer {
  const viewer: Viewer = personOf(context);
  if (viewer.kind !== "contact") throw new Denied();
  return viewer;
}

/** Turns a refusal into its member of the result union, in the viewer's language, and in words for its side. */
export async function orRefusal<T>(
  context: Pick<Context, "locale" | "side">,
  act: () => Promise<T>,
): Promise<T | Refusal> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const sentences = context.side === "extranet" ? refusalsToClients : refusals;
    return new Refusal(error.code, sentences[error.code][context.locale === "EN" ? "en" : "fr"]);
  }
}
