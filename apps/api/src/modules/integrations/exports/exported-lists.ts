import {
  accessStates,
  companyKinds,
  companySorts,
  contactSorts,
  currentSessionStatuses,
  learnerSorts,
  mailSorts,
  mailStates,
  mailTemplates,
  normaliseSearch,
  sessionArchives,
  sessionDatesStates,
  sessionKinds,
  sessionSorts,
  sessionStatuses,
  userStates,
  type Label,
  type Locale,
} from "@passerelle/schema/vocabulary";
import { accessPolicy, centresOfUsers, listUsers, staffById } from "#access";
import { companiesFrom, contactsFrom, learnersFrom } from "#companies";
import { mailPolicy, mailsFrom } from "#mails";
import type { Position } from "#platform/page";
import type { Reading } from "#platform/reading";
import { isStaff, type Viewer } from "#platform/viewer";
import { sessionsFrom } from "#sessions";
import { among, day, yesOrNo, type Asked } from "./asked.rules.js";
import { companyExport, contactExport, learnerExport, sessionExport } from "./export-columns.rules.js";
import { importExport, mailExport, userExport } from "./house-columns.rules.js";
import { inWords, type ExportColumn, type Named } from "./write-cells.js";
import { everyImport } from "../imports/import.queries.js";
import { mayImport } from "../imports/receive-import-file.js";

/** A list that may leave the house: what its file is called, who reads it, and its rows of text, headers first. */
export interface ExportedRows {
  name: Label;
  may(viewer: Viewer): boolean;
  rows(reading: Reading, asked: Asked, locale: Locale): AsyncGenerator<string[]>;
}

interface Made<Row extends Named> extends Pick<ExportedRows, "name" | "may"> {
  columns: readonly ExportColumn<Row>[];
  /** One after the other. A filter that is none is refused before the first is asked for. */
  pages(reading: Reading, asked: Asked): AsyncGenerator<Row[]>;
}

const pageSize = 1_000;

const list = <Row extends Named>({ name, may, columns, pages }: Made<Row>): ExportedRows => ({
  name,
  may,
  rows: (reading, asked, locale) => inWords(reading, columns, pages(reading, asked), locale),
});

const companies = list({
  name: { fr: "entreprises", en: "companies" },
  may: isStaff,
  columns: companyExport,
  pages(reading, asked) {
    const { search, city, centreId } = asked;
    const kind = among(companyKinds, asked.kind);
    const filter = { search, city, centreId, kind, hasOpenAccess: yesOrNo(asked.hasOpenAccess) };
    const sort = among(companySorts, asked.sort);
    return pagesOf((position) => companiesFrom(reading, { filter, sort }, position, pageSize));
  },
});

const contacts = list({
  name: { fr: "contacts", en: "contacts" },
  may: isStaff,
  columns: contactExport,
  pages(reading, asked) {
    const { search, companyId, centreId } = asked;
    const access = among(accessStates, asked.access);
    const [hasEmail, deleted] = [yesOrNo(asked.hasEmail), yesOrNo(asked.deleted)];
    const filter = { search, companyId, centreId, access, hasEmail, deleted };
    const sort = among(contactSorts, asked.sort);
    return pagesOf((position) => contactsFrom(reading, { filter, sort }, position, pageSize));
  },
});

const learners = list({
  name: { fr: "apprenants", en: "learners" },
  may: isStaff,
  columns: learnerExport,
  pages(reading, asked) {
    const { search, companyId, centreId } = asked;
    const filter = { search, companyId, centreId, deleted: yesOrNo(asked.deleted) };
    const sort = among(learnerSorts, asked.sort);
    return pagesOf((position) => learnersFrom(reading, { filter, sort }, position, pageSize));
  },
});

const sessions = list({
  name: { fr: "sessions", en: "sessions" },
  may: isStaff,
  columns: sessionExport,
  pages(reading, asked) {
    const { search, companyId } = asked;
    const status = among(sessionStatuses, asked.status);
    const datesState = among(sessionDatesStates, asked.datesState);
    const current = datesState ? [...currentSessionStatuses] : null;
    const filter = {
      search,
      companyId,
      status: status ? [status] : current,
      datesState: datesState ? [datesState] : null,
      kind: among(sessionKinds, asked.kind),
      startsFrom: day(asked.startsFrom),
      startsTo: day(asked.startsTo),
      archived: among(sessionArchives, asked.archived),
    };
    const sort = among(sessionSorts, asked.sort);
    return pagesOf((position) => sessionsFrom(reading, { filter, sort }, position, pageSize));
  },
});

const users = list({
  name: { fr: "utilisateurs", en: "users" },
  may: accessPolicy.administer,
  columns: userExport,
  pages(reading, asked) {
    const words = normaliseSearch(asked.search ?? "");
    const state = among(userStates, asked.state);
    return onePage(async () => {
      const found = (await listUsers(reading)).filter(
        (user) =>
          (!state || user.state === state) &&
          normaliseSearch(`${user.firstName} ${user.lastName} ${user.email}`).includes(words),
      );
      const centres = await centresOfUsers(
        reading,
        found.map(({ id }) => id),
      );
      return found.map((user) => ({
        ...user,
        centreNames: (centres.get(user.id) ?? []).map(({ name }) => name).join(", "),
      }));
    });
  },
});

const mails = list({
  name: { fr: "mails", en: "mails" },
  may: mailPolicy.list,
  columns: mailExport,
  pages(reading, asked) {
    const { search, companyId } = asked;
    const filter = {
      search,
      companyId,
      state: among(mailStates, asked.state),
      template: among(mailTemplates, asked.template),
    };
    const sort = among(mailSorts, asked.sort);
    return pagesOf((position) => mailsFrom(reading, { filter, sort }, position, pageSize));
  },
});

const imports = list({
  name: { fr: "imports", en: "imports" },
  may: mayImport,
  columns: importExport,
  pages: (reading) =>
    onePage(async () => {
      const found = await everyImport(reading);
      const starters = await staffById(
        reading,
        found.map(({ startedBy }) => startedBy),
      );
      return found.map((row) => ({ ...row, starterName: starters.get(row.startedBy)?.name ?? "" }));
    }),
});

export const exportedLists = { companies, contacts, learners, sessions, users, mails, imports };
export type ExportedList = keyof typeof exportedLists;
export const isExportedList = (name: string): name is ExportedList => Object.hasOwn(exportedLists, name);

/** After the last row of a page comes the next; a page that is not full is the last. */
async function* pagesOf<Row extends { id: string; sortKey: string }>(
  read: (position: Position | null) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let position: Position | null = null;
  for (;;) {
    const rows: Row[] = await read(position);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    position = [last.sortKey, last.id];
  }
}

/** Of what is never long. */
async function* onePage<Row>(read: () => Promise<Row[]>): AsyncGenerator<Row[]> {
  yield await read();
}
