import { defineEntity, type Opt, p } from "@mikro-orm/core";
import { normaliseSearch } from "@passerelle/schema/vocabulary";
import type { ProgrammeContent } from "./programme.rules.js";

const ProgrammeSchema = defineEntity({
  name: "Programme",
  tableName: "programme",
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    title: p.string(),
    titleKey: p.string(),
    hours: p.decimal("number"),
    latestNumber: p.integer(),
    createdAt: p.datetime(),
    archivedAt: p.datetime().nullable(),
    archivedBy: p.uuid().nullable(),
  },
});

/** What is taught. What it says is in its versions; title and hours of the latest are kept here, for the lists. */
export class Programme extends ProgrammeSchema.class {
  get isArchived(): Opt & boolean {
    return Boolean(this.archivedAt);
  }

  /** Takes on what its next version says, and gives the number of that version. */
  follow(content: ProgrammeContent): number {
    this.title = content.title;
    this.titleKey = normaliseSearch(content.title);
    this.hours = content.hours;
    this.latestNumber += 1;
    return this.latestNumber;
  }
}
ProgrammeSchema.setClass(Programme);
export { ProgrammeSchema };
