import type { Locale } from "@passerelle/schema/vocabulary";
import { identify } from "#access";
import { personOf, type Context } from "#platform/context";
import { Denied } from "#platform/failure";
import { secondFactorStep, type Identity, type Side, type Standing } from "#platform/identity";
import { linksOf } from "#platform/links";
import { Reading } from "#platform/reading";
import { isId } from "#platform/page";
import type { Work } from "#platform/work";
import type { House } from "./house.js";

export interface Caller {
  side: Side;
  token: string | null;
  /** Of a sign-in that waits for its second factor. */
  pendingToken: string | null;
  /** The access named by the request, if any. */
  accessId: string | null;
  requestId: string;
  address: string;
  host: string;
  userAgent: string | null;
  acceptLanguage: string | null;
  cookies: Context["cookies"];
}

/** Who is calling: checked in the database on every request (L-11). */
export async function contextFor(house: House, caller: Caller): Promise<RequestContext> {
  const identity = caller.token
    ? await identify(house.door, caller.side, caller.token, house.clock.now(), accessNamed(caller.accessId))
    : null;
  return new RequestContext(house, caller, identity);
}

/** A name that is no id is the name of nothing, which is refused like a wrong one. */
const accessNamed = (id: string | null): string | null => (id === null || isId(id) ? id : "none");

export class RequestContext implements Context {
  private opened: Reading | null = null;
  private onlyLooks = false;
  /** The end of what this operation tries out: one after the other, as two at once would wait for each other's locks. */
  private tried: Promise<unknown> = Promise.resolve();
  private ended = false;

  constructor(
    private readonly house: House,
    private readonly caller: Caller,
    public identity: Identity | null,
  ) {}

  get reading(): Reading {
    const viewer = personOf(this);
    this.opened ??= new Reading(this.house.database.pool, viewer, this.clock.now());
    return this.opened;
  }

  work<T>(act: (work: Work) => Promise<T>): Promise<T> {
    const viewer = personOf(this);
    if (this.onlyLooks) throw new Denied();
    return this.house.works.run(viewer, act);
  }

  async rehearse(act: (work: Work) => Promise<unknown>): Promise<void> {
    const viewer = personOf(this);
    if (this.onlyLooks) throw new Denied();
    this.onlyLooks = true;
    const before = this.reading;
    await before.close();
    this.opened = await this.house.works.rehearse(viewer, act);
    this.opened.statements += before.statements;
  }

  tryOut<T>(act: (work: Work) => Promise<T>): Promise<T> {
    const viewer = personOf(this);
    const answer = this.tried.then(async () => {
      if (this.onlyLooks || this.ended) throw new Denied();
      let found: T | undefined;
      const rehearsal = await this.house.works.rehearse(viewer, async (work) => {
        found = await act(work);
      });
      this.reading.statements += rehearsal.statements;
      await rehearsal.close();
      return found as T;
    });
    this.tried = answer.catch(() => undefined);
    return answer;
  }

  async lookAs(standing: Standing): Promise<void> {
    await this.reading.confineTo(standing.viewer);
    this.onlyLooks = true;
    this.identity = { ...this.identity!, standing, standings: [standing] };
  }

  houseWork<T>(organisationId: string, act: (work: Work) => Promise<T>): Promise<T> {
    if (this.onlyLooks) throw new Denied();
    return this.house.works.run({ kind: "house", organisationId }, act);
  }

  /** The same caller, at this moment: with a picture of its own. */
  afresh(): RequestContext {
    return new RequestContext(this.house, this.caller, this.identity);
  }

  /** The same caller, met again: its rights as they are now. */
  again(): Promise<RequestContext> {
    return contextFor(this.house, this.caller);
  }

  /** Ends the reading for good, before the answer is written out: a resolver that outlives its answer must not open another. */
  async close(): Promise<number> {
    this.ended = true;
    if (!this.identity || secondFactorStep(this.identity)) return 0;
    const { reading } = this;
    await reading.close();
    return reading.statements;
  }

  get locale(): Locale {
    return this.identity?.locale ?? (this.caller.acceptLanguage?.toLowerCase().startsWith("en") ? "EN" : "FR");
  }

  get clock() {
    return this.house.clock;
  }
  get door() {
    return this.house.door;
  }
  get links() {
    return linksOf(this.house.settings);
  }
  get secrets() {
    return this.house.secrets;
  }
  get storage() {
    return this.house.storage;
  }
  get live() {
    return this.house.hub;
  }
  get side() {
    return this.caller.side;
  }
  get token() {
    return this.caller.token;
  }
  get pendingToken() {
    return this.caller.pendingToken;
  }
  get requestId() {
    return this.caller.requestId;
  }
  get address() {
    return this.caller.address;
  }
  get host() {
    return this.caller.host;
  }
  get userAgent() {
    return this.caller.userAgent;
  }
  get cookies() {
    return this.caller.cookies;
  }
}
