import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { companiesById } from "#companies";
import { csvOf } from "#integrations";
import { historyProof, historyTable, noteHistoryExport, wantedOf, type HistoryScope } from "#journal";
import { dayInParis } from "#platform/clock";
import { staffOf, type Context } from "#platform/context";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import { sessionsById } from "#sessions";
import { tellFailure } from "./files.js";
import type { House } from "./house.js";
import { callerOf } from "./http-graphql.js";
import { announce, enterExports, flat } from "./tables.js";
import { whenAnswered } from "./when-answered.js";

interface Asking {
  Params: { id: string; format: string };
  Querystring: Record<string, string | string[] | undefined>;
}

/** The journal, and the histories of it: as a table to read, or as lines that prove themselves. Streamed: their length costs no memory. */
export async function serveHistories(app: FastifyInstance, house: House): Promise<void> {
  const send = async (
    request: FastifyRequest<Asking>,
    reply: FastifyReply,
    name: { fr: string; en: string },
    find: (caller: Context) => Promise<HistoryScope | null>,
  ) => {
    const caller = await callerOf(house, "console", request, reply);
    // The picture of the database is held as long as rows are read from it, and let go of however that ends.
    whenAnswered(reply, () => caller.close());
    staffOf(caller);
    const { format } = request.params;
    if (format !== "csv" && format !== "jsonl") throw new Denied();
    const wanted = wantedOf(flat(request.query));
    const scope = await find(caller);
    if (!scope) throw new Denied();
    // One request holds one connection at a time: the picture in which it was found is put down before the line is written.
    await caller.close();
    const leaving = await callerOf(house, "console", request, reply);
    whenAnswered(reply, () => leaving.close());
    await enterExports(house, reply);
    await leaving.work((work) => noteHistoryExport(work, { scope, format, wanted }));
    const lines =
      format === "csv"
        ? csvOf(historyTable(leaving.reading, scope, wanted, leaving.locale))
        : historyProof(leaving.reading, scope, wanted);
    // The first line is read before the answer begins: what is wrong with it is told as such.
    const first = await lines.next();
    const called = name[leaving.locale === "EN" ? "en" : "fr"];
    return announce(reply, `${called}-${dayInParis(house.clock.now())}.${format}`)
      .type(format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson; charset=utf-8")
      .send(Readable.from(chained(first.done ? "" : first.value, lines), { objectMode: false }));
  };

  await app.register(async (histories) => {
    histories.setErrorHandler((error, request, reply) => tellFailure(house, error, request, reply));
    const quiet = { exposeHeadRoute: false };
    histories.get<Asking>("/console/exports/journal/:format", quiet, (request, reply) =>
      send(request, reply, { fr: "journal", en: "journal" }, () => Promise.resolve({ of: "JOURNAL" })),
    );
    histories.get<Asking>("/console/exports/sessions/:id/:format", quiet, (request, reply) =>
      send(request, reply, { fr: "historique-session", en: "session-history" }, async ({ reading }) => {
        const { id: sessionId } = request.params;
        return isId(sessionId) && (await reading.load(sessionsById, sessionId)) ? { of: "SESSION", sessionId } : null;
      }),
    );
    histories.get<Asking>("/console/exports/companies/:id/:format", quiet, (request, reply) =>
      send(request, reply, { fr: "historique-entreprise", en: "company-history" }, async ({ reading }) => {
        const { id: companyId } = request.params;
        return isId(companyId) && (await reading.load(companiesById, companyId)) ? { of: "COMPANY", companyId } : null;
      }),
    );
  });
}

async function* chained(first: string, lines: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* lines;
}
