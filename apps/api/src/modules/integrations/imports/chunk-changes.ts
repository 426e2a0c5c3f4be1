import type { ImportSubject } from "@passerelle/schema/vocabulary";
import type { Known, KnownCompany, KnownPerson } from "./known.rules.js";
import type { Plan } from "./plan-row.js";

export interface Change {
  row: number;
  action: "CREATED" | "CHANGED";
  subject: "COMPANY" | "CONTACT" | "LEARNER";
  subjectId: string;
  subjectName: string;
  versionAfter: number;
  before: Record<string, string | null>;
  parentKey: string | null;
}

type Text = string | null;
const companyBlanks = ["siret", "address", "postalCode", "city", "cityKey"] as const;
/** A language is never blank: somebody who is there keeps theirs. */
const personBlanks = ["email", "phone", "jobTitle", "birthDate"] as const;

/** What some rows make and fill in, gathered before it is written at once. */
export class ChunkChanges {
  readonly newCompanies: KnownCompany[] = [];
  readonly newPeople: (KnownPerson & { isPrimary: boolean })[] = [];
  readonly filledCompanies = new Map<string, KnownCompany>();
  readonly filledPeople = new Map<string, KnownPerson>();
  /** Of each thing, in the order in which they are written: companies before their people. */
  readonly changes = new Map<string, Change>();
  skipped = 0;

  constructor(private readonly subject: ImportSubject) {}

  get created(): number {
    return this.newCompanies.length + this.newPeople.length;
  }
  /** Things of this very import that were filled in by a further row are no change of what was there. */
  get changed(): number {
    return [...this.changes.values()].filter((change) => change.action === "CHANGED").length;
  }

  take(plan: Plan, known: Known): void {
    const before = this.changes.size + this.filledCompanies.size + this.filledPeople.size;
    if (plan.choice !== "SKIP") {
      this.takeCompany(plan, known);
      this.takePerson(plan);
    }
    if (this.changes.size + this.filledCompanies.size + this.filledPeople.size === before) this.skipped += 1;
  }

  private takeCompany({ company, companyIsNew, candidate }: Plan, known: Known): void {
    if (this.subject === "LEARNERS") return;
    const { parentKey } = candidate.company;
    if (companyIsNew) {
      this.newCompanies.push(company);
      this.note(company.id, {
        row: candidate.row,
        action: "CREATED",
        subject: "COMPANY",
        subjectName: company.name,
        versionAfter: 1,
        before: {},
        parentKey,
      });
      return;
    }
    const before = fill(company, candidate.company, companyBlanks);
    known.giveSiret(company);
    const wantsParent = parentKey !== null && company.parentCompanyId === null;
    if (Object.keys(before).length === 0 && !wantsParent) return;
    if (company.row === null) this.filledCompanies.set(company.id, company);
    if (company.ofThisImport) return this.addParent(company.id, parentKey);
    const { id, name, version } = company;
    this.note(id, {
      row: candidate.row,
      action: "CHANGED",
      subject: "COMPANY",
      subjectName: name,
      versionAfter: version + 1,
      before,
      parentKey: wantsParent ? parentKey : null,
    });
  }

  private takePerson({ company, person, personIsNew, candidate }: Plan): void {
    if (!person) return;
    const subject = this.subject === "LEARNERS" ? "LEARNER" : "CONTACT";
    const subjectName = `${person.firstName} ${person.lastName}`.trim();
    if (personIsNew) {
      const isPrimary = !company.hasPrimary;
      company.hasPrimary = true;
      this.newPeople.push({ ...person, isPrimary });
      this.note(person.id, {
        row: candidate.row,
        action: "CREATED",
        subject,
        subjectName,
        versionAfter: 1,
        before: {},
        parentKey: null,
      });
      return;
    }
    const before = fill(person, candidate.person!, personBlanks);
    if (Object.keys(before).length === 0) return;
    // A person of these very rows is not written yet: what is filled in goes with it.
    const unwritten = this.newPeople.find((each) => each.id === person.id);
    if (unwritten) Object.assign(unwritten, person, { isPrimary: unwritten.isPrimary });
    else this.filledPeople.set(person.id, person);
    if (!person.ofThisImport)
      this.note(person.id, {
        row: candidate.row,
        action: "CHANGED",
        subject,
        subjectName,
        versionAfter: person.version + 1,
        before,
        parentKey: null,
      });
  }

  /** Filled in twice by these rows, it was empty before the first. */
  private note(subjectId: string, change: Omit<Change, "subjectId">): void {
    const earlier = this.changes.get(subjectId);
    if (earlier)
      Object.assign(earlier, {
        before: { ...change.before, ...earlier.before },
        parentKey: earlier.parentKey ?? change.parentKey,
      });
    else this.changes.set(subjectId, { ...change, subjectId });
  }

  private addParent(companyId: string, parentKey: string | null): void {
    const change = this.changes.get(companyId);
    if (change) change.parentKey ??= parentKey;
  }
}

/** Fills in what is empty, overwrites nothing; answers what was there before. */
function fill<Field extends string>(
  there: Record<Field, Text>,
  found: Partial<Record<Field, Text>>,
  fields: readonly Field[],
): Record<string, Text> {
  const before: Record<string, Text> = {};
  for (const field of fields) {
    const value = found[field];
    if (there[field] || !value) continue;
    before[field] = there[field];
    there[field] = value;
  }
  return before;
}
