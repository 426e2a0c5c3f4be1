import type { MailWordingFaultReason } from "@passerelle/schema/vocabulary";
import { Liquid, LiquidError, type Template } from "liquidjs";

/** Why a text of a template does not become words: shown beside the text, by its line. */
export class WordsFault extends Error {
  constructor(
    readonly reason: MailWordingFaultReason,
    readonly line: number,
    /** The field, filter or tag that nobody knows. */
    readonly subject: string | null,
  ) {
    super(`${reason} at line ${line}${subject ? `: ${subject}` : ""}`);
    this.name = "WordsFault";
  }
}

/** Turns a text and the values of its fields into words. Plain text: the layout escapes what comes out, whatever it holds. */
export function renderWords(text: string, values: Readonly<Record<string, string | null>>): string {
  try {
    return String(engine.renderSync(parsed(text), { ...values }));
  } catch (error) {
    throw asFault(error);
  }
}

/** Refuses a text that would fail for one reader or another, whichever branch is theirs. */
export function checkWords(text: string, values: Readonly<Record<string, string | null>>): void {
  for (const [name, line] of fieldsOf(text))
    if (!Object.hasOwn(values, name)) throw new WordsFault("UNKNOWN_FIELD", line, name);
  // Filled in, then with nothing to say: both sides of each condition are gone through.
  renderWords(text, values);
  renderWords(text, Object.fromEntries(Object.keys(values).map((name) => [name, null])));
}

function fieldsOf(text: string): [name: string, line: number][] {
  try {
    const { globals } = engine.analyzeSync(engine.parse(text));
    return Object.entries(globals).map(([name, [first]]) => [name, first?.location.row ?? 1]);
  } catch (error) {
    throw asFault(error);
  }
}

const allowedTags: ReadonlySet<string> = new Set(["if", "unless", "case", "comment"]);
const allowedFilters: ReadonlySet<string> = new Set([
  "default",
  "upcase",
  "downcase",
  "capitalize",
  "strip",
  "truncate",
]);

const engine = lockedDown();

/** Fields, conditions and a few filters: nothing that repeats, reads a file, or goes round the rules. */
function lockedDown(): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // Nothing repeats: the length of a text bounds its work. Milliseconds are counted by the clock, and a busy machine stops for hundreds of them.
    parseLimit: 40_000,
    renderLimit: 5_000,
    memoryLimit: 200_000,
    templates: {},
  });
  for (const tag of Object.keys(liquid.tags)) if (!allowedTags.has(tag)) delete liquid.tags[tag];
  for (const filter of Object.keys(liquid.filters)) if (!allowedFilters.has(filter)) delete liquid.filters[filter];
  return liquid;
}

function asFault(error: unknown): Error {
  if (!LiquidError.is(error))
    return isTooMuch((error as Error).message) ? new WordsFault("TOO_MUCH", 1, null) : (error as Error);
  const [line = 1] = error.token.getPosition();
  const { message } = error.originalError ?? error;
  const [reason, subject = null] = reasonOf(message);
  return new WordsFault(reason, line, subject);
}

function reasonOf(message: string): [MailWordingFaultReason, string?] {
  const field = /undefined variable: ([^\s,]+)/.exec(message);
  if (field) return ["UNKNOWN_FIELD", field[1]];
  const filter = /undefined filter: ([^\s,]+)/.exec(message);
  if (filter) return ["UNKNOWN_FILTER", filter[1]];
  const tag = /tag "([^"]+)" not found/.exec(message);
  if (tag) return ["UNKNOWN_TAG", tag[1]];
  return [isTooMuch(message) ? "TOO_MUCH" : "UNREADABLE"];
}

/** The words of one organisation leave many times in a row: they are read once. */
const lately = new Map<string, Template[]>();

function parsed(text: string): Template[] {
  const known = lately.get(text);
  if (known) return known;
  const fresh = engine.parse(text);
  if (lately.size >= 200) lately.delete(lately.keys().next().value!);
  lately.set(text, fresh);
  return fresh;
}

const isTooMuch = (message: string): boolean => /limit exceeded/.test(message);
