import type { FastifyInstance } from "fastify";
import { importLimits, mayImport, receiveImportFile } from "#integrations";
import { staffOf } from "#platform/context";
import { Denied } from "#platform/failure";
import { authorise } from "#platform/policy";
import { nameIn, refuseAnnouncedExcess, tellFailure } from "./files.js";
import type { House } from "./house.js";
import { callerOf } from "./http-graphql.js";
import { isOwnOrigin } from "./same-origin.js";

/** Tables of companies and people, in and out. They never become documents: what arrives here can only be imported. */
export async function serveTables(app: FastifyInstance, house: House): Promise<void> {
  await app.register(async (tables) => {
    tables.removeAllContentTypeParsers();
    tables.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    tables.setErrorHandler((error, request, reply) => tellFailure(house, error, request, reply));

    tables.put("/console/imports", { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
      if (!isOwnOrigin(request.raw, house.settings, false) || !request.headers["apollo-require-preflight"]) throw new Denied();
      const caller = await callerOf(house, "console", request, reply);
      authorise(staffOf(caller), mayImport, undefined);
      await refuseAnnouncedExcess(request, reply, importLimits.bytes);
      const incoming = await house.storage.receive(request.raw);
      try {
        const file = await caller.work((work) => receiveImportFile(work, house.storage, { incoming, name: nameIn(request) }));
        return { uploadId: file.id, fileName: file.fileName, format: file.format, encoding: file.encoding, delimiter: file.delimiter, size: file.size };
      } finally {
        await incoming.discard();
      }
    });
  });
}
