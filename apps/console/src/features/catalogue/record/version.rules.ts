import type { ProgrammeField } from "@passerelle/schema/vocabulary";
import type { VersionContent_VersionFragment } from "#gql";

type Content = Pick<VersionContent_VersionFragment, "title" | "hours" | "objectives" | "prerequisites" | "audience"> & {
  modules: readonly { title: string; hours: number }[];
};

const read: Record<ProgrammeField, (content: Content) => unknown> = {
  TITLE: (content) => content.title,
  HOURS: (content) => content.hours,
  OBJECTIVES: (content) => content.objectives ?? null,
  PREREQUISITES: (content) => content.prerequisites ?? null,
  AUDIENCE: (content) => content.audience ?? null,
  MODULES: (content) => content.modules.map(({ title, hours }) => [title, hours]),
};

/** What one version says otherwise than another. */
export function fieldsChanged(before: Content, after: Content): ProgrammeField[] {
  return (Object.keys(read) as ProgrammeField[]).filter(
    (field) => JSON.stringify(read[field](before)) !== JSON.stringify(read[field](after)),
  );
}
