import type { RawBuilder } from "kysely";
import { samePersonAmong } from "#companies";
import type { Candidate, PersonFound } from "./judge-row.rules.js";

/** Whatever answers plain statements: the picture of a preview, or the transaction of a run. */
export interface Asks {
  rows<Row>(query: RawBuilder<Row>): Promise<Row[]>;
}

export interface KnownCompany {
  id: string;
  name: string;
  nameKey: string;
  siret: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  cityKey: string | null;
  parentCompanyId: string | null;
  hasPrimary: boolean;
  version: number;
  /** Made by this very import, in this file. */
  ofThisImport: boolean;
  /** The row of the file that makes it, when it is not written yet. */
  row: number | null;
}

export interface KnownPerson extends PersonFound {
  id: string;
  companyId: string;
  version: number;
  ofThisImport: boolean;
  row: number | null;
}

/** The companies and people that rows are compared with: those of the database, and those that the rows above make. */
export class Known {
  private readonly companies = new Map<string, KnownCompany>();
  private readonly bySiret = new Map<string, KnownCompany>();
  private readonly byName = new Map<string, KnownCompany[]>();
  private readonly people = new Map<string, Map<string, KnownPerson>>();

  company(id: string): KnownCompany | undefined {
    return this.companies.get(id);
  }

  addCompany(company: KnownCompany): void {
    if (this.companies.has(company.id)) return;
    this.companies.set(company.id, company);
    this.giveSiret(company);
    this.byName.set(company.nameKey, [...(this.byName.get(company.nameKey) ?? []), company]);
  }

  giveSiret(company: KnownCompany): void {
    if (company.siret) this.bySiret.set(company.siret, company);
  }

  withSiret(siret: string | null): KnownCompany | null {
    return (siret && this.bySiret.get(siret)) || null;
  }

  /** Companies of this name; one of another city, or with another SIRET, is another company. */
  named({ company }: Candidate): KnownCompany[] {
    return (this.byName.get(company.nameKey) ?? []).filter(
      (known) =>
        (!known.cityKey || !company.cityKey || known.cityKey === company.cityKey) &&
        (!known.siret || !company.siret || known.siret === company.siret),
    );
  }

  idsNamed(nameKey: string): string[] {
    return (this.byName.get(nameKey) ?? []).map((company) => company.id);
  }

  addPerson(person: KnownPerson): void {
    const ofCompany = this.people.get(person.companyId) ?? new Map<string, KnownPerson>();
    this.people.set(person.companyId, ofCompany.set(person.id, person));
  }

  /** Somebody of the company with this e-mail; without one on either side, with this name. */
  personOf(companyId: string, found: PersonFound): { person: KnownPerson; match: "SAME_EMAIL" | "SAME_NAME" } | null {
    const person = samePersonAmong([...(this.people.get(companyId)?.values() ?? [])], found);
    if (!person) return null;
    return { person, match: found.email && person.email === found.email ? "SAME_EMAIL" : "SAME_NAME" };
  }
}
