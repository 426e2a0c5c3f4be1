import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import {
  csvOf,
  exportList,
  importLimits,
  isExportedList,
  mayImport,
  noteExport,
  receiveImportFile,
  workbookOf,
  type Asked,
} from "#integrations";
import { dayInParis } from "#platform/clock";
import { staffOf } from "#platform/context";
import { Denied, refuse } from "#platform/failure";
import { authorise } from "#platform/policy";
import { nameIn, refuseAnnouncedExcess, tellFailure } from "./files.js";
import type { House } from "./house.js";
import { callerOf } from "./http-graphql.js";
import { isOwnOrigin } from "./same-origin.js";
import { whenAnswered } from "./when-answered.js";

/** Tables of companies and people, in and out. They never become documents: what arrives here can only be imported. */
export async function serveTables(app: FastifyInstance, house: House): Promise<void> {
  await app.register(async (tables) => {
    tables.removeAllContentTypeParsers();
    tables.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    tables.setErrorHandler((error, request, reply) => tellFailure(house, error, request, reply));

    tables.put("/console/imports", { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
      if (!isOwnOrigin(request.raw, house.settings, false) || !request.headers["apollo-require-preflight"])
        throw new Denied();
      const caller = await callerOf(house, "console", request, reply);
      authorise(staffOf(caller), mayImport, undefined);
      await refuseAnnouncedExcess(request, reply, importLimits.bytes);
      const incoming = await house.storage.receive(request.raw);
      try {
        const file = await caller.work((work) =>
          receiveImportFile(work, house.storage, { incoming, name: nameIn(request) }),
        );
        return {
          uploadId: file.id,
          fileName: file.fileName,
          format: file.format,
          encoding: file.encoding,
          delimiter: file.delimiter,
          size: file.size,
        };
      } finally {
        await incoming.discard();
      }
    });

    tables.get<{ Params: { file: string }; Querystring: Asked }>(
      "/console/exports/:file",
      { exposeHeadRoute: false },
      async (request, reply) => {
        const caller = await callerOf(house, "console", request, reply);
        const [list = "", format] = request.params.file.split(".");
        // The picture of the database is held as long as rows are read from it, and let go of however that ends.
        whenAnswered(reply, () => caller.close());
        staffOf(caller);
        if (!isExportedList(list) || (format !== "csv" && format !== "xlsx")) throw new Denied();
        const asked = flat(request.query);
        const { name, rows } = exportList(caller.reading, list, asked, caller.locale);
        await enterExports(house, reply);
        const fileName = `${name}-${dayInParis(house.clock.now())}.${format}`;
        if (format === "xlsx") {
          const workbook = await workbookOf(rows);
          await caller.close();
          await caller.work((work) => noteExport(work, { list, format, asked }));
          return announce(reply, fileName)
            .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .send(workbook);
        }
        // Before the picture is opened: one request holds one connection at a time.
        await caller.work((work) => noteExport(work, { list, format, asked }));
        // The first rows are read before the answer begins: what is wrong with them is told as such.
        const lines = csvOf(rows);
        const beginning = [await lines.next(), await lines.next(), await lines.next()].flatMap((line) =>
          line.done ? [] : line.value,
        );
        return announce(reply, fileName)
          .type("text/csv; charset=utf-8")
          .send(Readable.from(chained(beginning, lines), { objectMode: false }));
      },
    );
  });
}

async function* chained(beginning: readonly string[], lines: AsyncGenerator<string>): AsyncGenerator<string> {
  yield* beginning;
  yield* lines;
}

/** Lists leave a few at a time: each holds a connection until its reader has all of it. */
export async function enterExports({ exports }: House, reply: FastifyReply): Promise<void> {
  const leave = await exports.enter();
  if (!leave) refuse("EXPORT_BUSY");
  whenAnswered(reply, leave);
}

export function announce(reply: FastifyReply, name: string): FastifyReply {
  return reply.headers({
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "private, no-store",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
  });
}

/** A filter given twice is a list, which no filter of ours is: the last one holds. The database takes no character zero. */
export const flat = (query: Record<string, string | string[] | undefined>): Asked =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, [value].flat().at(-1)?.replaceAll("\u0000", " ")]),
  );
