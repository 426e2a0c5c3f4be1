import { limits, type ProgrammeField } from "@passerelle/schema/vocabulary";
import { refuse } from "#platform/failure";

/** What a version of a programme says. */
export interface ProgrammeContent {
  title: string;
  hours: number;
  objectives: string | null;
  prerequisites: string | null;
  audience: string | null;
  modules: ModuleContent[];
}

export interface ModuleContent {
  title: string;
  hours: number;
}

/** What people write about a programme; undefined is left as it is, null and blanks are emptied. */
export interface ProgrammeWriting {
  title?: string;
  hours?: number;
  objectives?: string | null;
  prerequisites?: string | null;
  audience?: string | null;
  modules?: ModuleContent[];
}

const nothing: ProgrammeContent = {
  title: "",
  hours: 0,
  objectives: null,
  prerequisites: null,
  audience: null,
  modules: [],
};

/** What a programme says after a writing, checked; the first thing wrong is refused. */
export function contentAfter(writing: ProgrammeWriting, before: ProgrammeContent = nothing): ProgrammeContent {
  const text = (key: "objectives" | "prerequisites" | "audience") =>
    writing[key] === undefined ? before[key] : writtenParagraphs(writing[key]);
  return {
    title: isGiven(writing.title) ? writtenTitle(writing.title) : before.title,
    hours: isGiven(writing.hours) ? writtenHours(writing.hours) : before.hours,
    objectives: text("objectives"),
    prerequisites: text("prerequisites"),
    audience: text("audience"),
    modules: isGiven(writing.modules) ? writtenModules(writing.modules) : before.modules,
  };
}

/** These three are never emptied: null leaves them as they are. */
function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null;
}

/** What one content says otherwise than another. */
export function fieldsChanged(before: ProgrammeContent, after: ProgrammeContent): ProgrammeField[] {
  return (Object.keys(keyOfField) as ProgrammeField[]).filter(
    (field) => JSON.stringify(before[keyOfField[field]]) !== JSON.stringify(after[keyOfField[field]]),
  );
}

const keyOfField = {
  TITLE: "title",
  HOURS: "hours",
  OBJECTIVES: "objectives",
  PREREQUISITES: "prerequisites",
  AUDIENCE: "audience",
  MODULES: "modules",
} as const satisfies Record<ProgrammeField, keyof ProgrammeContent>;

function writtenTitle(text: string): string {
  const line = text
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (!line) refuse("TITLE_MISSING");
  return line.length > limits.title ? refuse("FIELD_TOO_LONG") : line;
}

/** The column holds four digits before the point, and two behind it. */
function writtenHours(hours: number): number {
  const hundredths = Math.round(hours * 100);
  if (!(hundredths > 0 && hundredths < 1_000_000) || Math.abs(hours * 100 - hundredths) > 1e-6) refuse("HOURS_INVALID");
  return hundredths / 100;
}

function writtenModules(modules: readonly ModuleContent[]): ModuleContent[] {
  if (modules.length > limits.modules) refuse("TOO_MANY_MODULES");
  return modules.map((module) => ({ title: writtenTitle(module.title), hours: writtenHours(module.hours) }));
}

/** Lines stay lines; null when nothing is left. */
function writtenParagraphs(text: string | null): string | null {
  const lines = (text ?? "")
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.replace(/[\p{Cc}]+/gu, " ").trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (lines.length > limits.longText) refuse("FIELD_TOO_LONG");
  return lines || null;
}

/** The title of a copy: the end of a long one gives way. */
export function titleOfCopy(title: string, locale: "FR" | "EN"): string {
  const mark = locale === "EN" ? " (copy)" : " (copie)";
  return title.slice(0, limits.title - mark.length).trimEnd() + mark;
}
