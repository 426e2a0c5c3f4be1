import { finished } from "node:stream/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refusals } from "@passerelle/schema/vocabulary";
import {
  findSentFile,
  findVersionFile,
  isStillOpen,
  mayUpload,
  openPublication,
  openContactSelection,
  openReceivedDocument,
  openStaffSelection,
  receiveUpload,
  type OpenedFile,
} from "#documents";
import { contactOf, personOf, staffOf } from "#platform/context";
import type { Side } from "#platform/identity";
import { AccessChanged, Denied, Refused, SecondFactorRequired, Unauthenticated } from "#platform/failure";
import { authorise } from "#platform/policy";
import { readOnce } from "#platform/reading";
import { isDatabaseAway } from "./database-away.js";
import type { House } from "./house.js";
import { callerOf } from "./http-graphql.js";
import { isOwnOrigin } from "./same-origin.js";
import { zipOf } from "./zip-files.js";
import { idsIn } from "./zip-request.js";

type WithId = { Params: { id: string } };

/** Bytes travel outside GraphQL: streamed, under the viewer's rights at each request, never shown inline from our origin (L-18). */
export async function serveFiles(app: FastifyInstance, house: House): Promise<void> {
  await app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    files.setErrorHandler((error, request, reply) => tellFailure(house, error, request, reply));

    for (const side of ["console", "extranet"] as const)
      files.put(`/${side}/uploads`, { bodyLimit: Number.MAX_SAFE_INTEGER }, (request, reply) =>
        receive(house, side, request, reply),
      );

    files.get<WithId>("/console/files/:id", async (request, reply) => {
      const caller = await callerOf(house, "console", request, reply);
      try {
        staffOf(caller);
        const file = await findVersionFile(caller.reading, request.params.id);
        return await send(house, reply, file);
      } finally {
        await caller.close();
      }
    });

    files.get<WithId>("/console/received/:id", { exposeHeadRoute: false }, async (request, reply) => {
      const caller = await callerOf(house, "console", request, reply);
      staffOf(caller);
      return send(house, reply, await caller.work((work) => openReceivedDocument(work, request.params.id)));
    });

    files.get<WithId>("/extranet/received/:id", async (request, reply) => {
      const caller = await callerOf(house, "extranet", request, reply);
      try {
        contactOf(caller);
        return await send(house, reply, await findSentFile(caller.reading, request.params.id));
      } finally {
        await caller.close();
      }
    });

    for (const side of ["console", "extranet"] as const)
      files.post(`/${side}/files.zip`, { bodyLimit: Number.MAX_SAFE_INTEGER }, (request, reply) =>
        sendZip(house, side, request, reply),
      );

    // Looking at the headers opens nothing: without this door, the page of the app would answer in its place.
    files.head<WithId>("/extranet/files/:id", () => {
      throw new Denied();
    });
    files.get<WithId>("/extranet/files/:id", { exposeHeadRoute: false }, async (request, reply) => {
      const caller = await callerOf(house, "extranet", request, reply);
      personOf(caller);
      const file = await caller.work((work) => openPublication(work, request.params.id));
      return send(house, reply, file);
    });
  });
}

async function receive(house: House, side: Side, request: FastifyRequest, reply: FastifyReply) {
  if (!isOwnOrigin(request.raw, house.settings, false) || !request.headers["apollo-require-preflight"])
    throw new Denied();
  const caller = await callerOf(house, side, request, reply);
  authorise(personOf(caller), mayUpload, undefined);
  await refuseAnnouncedExcess(request, reply, house.settings.uploadLimit);
  const incoming = await house.storage.receive(request.raw);
  try {
    const upload = await caller.work((work) => receiveUpload(work, house, { incoming, name: nameIn(request) }));
    return {
      uploadId: upload.id,
      fileName: upload.fileName,
      size: upload.size,
      mediaType: upload.mediaType,
      sha256: incoming.sha256.toString("hex"),
      scan: upload.scan,
    };
  } finally {
    await incoming.discard();
  }
}

/** Several files at once, each under the viewer's rights; one that may not be opened refuses them all. */
async function sendZip(house: House, side: Side, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!isOwnOrigin(request.raw, house.settings, false)) throw new Denied();
  const caller = await callerOf(house, side, request, reply);
  try {
    const viewer = side === "console" ? staffOf(caller) : contactOf(caller);
    const ids = await idsIn(request);
    const open = side === "console" ? openStaffSelection : openContactSelection;
    const files = await caller.work((work) => open(work, caller.reading, ids));
    const stillThere = (id: string) =>
      readOnce(house.database.pool, viewer, house.clock.now(), (reading) => isStillOpen(reading, id));
    const zipped = files.map((file, index) => ({ file, stillThere: () => stillThere(ids[index]!) }));
    const { size, body } = await zipOf(zipped, (key) => house.storage.read(key), house.clock.now());
    return reply.headers({ ...asAttachment("documents.zip", "application/zip"), "content-length": size }).send(body);
  } finally {
    await caller.close();
  }
}

/**
 * Refuses by the announced length, before anything is written. A browser reads the answer only once it has sent its body:
 * a body not much too large is read and forgotten; beyond, the connection ends.
 */
export async function refuseAnnouncedExcess(
  request: FastifyRequest,
  reply: FastifyReply,
  limit: number,
): Promise<void> {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced <= limit) return;
  if (announced <= limit * 4) await finished(request.raw.resume());
  else reply.header("connection", "close");
  throw new Refused("FILE_TOO_LARGE");
}

async function send(house: House, reply: FastifyReply, file: OpenedFile): Promise<FastifyReply> {
  const body = await house.storage.read(file.storageKey);
  return reply
    .headers({
      ...asAttachment(file.fileName, file.mediaType),
      "content-length": file.size,
      "repr-digest": `sha-256=:${Buffer.from(file.sha256, "hex").toString("base64")}:`,
    })
    .send(body);
}

/** Nobody else keeps it, and no browser shows it as a page of ours (L-18). */
export const asAttachment = (name: string, mediaType: string) => ({
  "content-type": mediaType,
  "content-disposition": attachment(name),
  "cache-control": "private, no-store",
  "content-security-policy": "sandbox; default-src 'none'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
});

/** RFC 6266: an ASCII name for old readers, the real one in UTF-8. */
export function attachment(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || "document"}"; filename*=UTF-8''${encoded}`;
}

/** The name travels percent-encoded in a header; what cannot be decoded is shown as it came. */
export function nameIn(request: FastifyRequest): string {
  const header = request.headers["x-file-name"];
  const text = typeof header === "string" ? header : "";
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function tellFailure(house: House, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const said = (status: number, code: string, message: string) =>
    reply.code(status).type("application/json").send({ code, message });
  if (error instanceof Refused) {
    const language = request.headers["accept-language"]?.startsWith("en") ? "en" : "fr";
    return said(error.code === "FILE_TOO_LARGE" ? 413 : 422, error.code, refusals[error.code][language]);
  }
  if (error instanceof Unauthenticated) return said(401, "UNAUTHENTICATED", "Sign in first.");
  if (error instanceof SecondFactorRequired)
    return said(403, "SECOND_FACTOR_REQUIRED", "Your organisation requires a second factor.");
  if (error instanceof AccessChanged) return said(409, "ACCESS_CHANGED", "This access is no longer yours: reload.");
  if (error instanceof Denied) return said(404, "NOT_FOUND", "Not found.");
  if (isDatabaseAway(error)) return said(503, "UNAVAILABLE", "The database is away for the moment: try again.");
  // The sender went away in the middle: nothing is left, and nobody reads the answer.
  if (
    (error as NodeJS.ErrnoException).code === "ERR_STREAM_PREMATURE_CLOSE" ||
    (error as NodeJS.ErrnoException).code === "ECONNRESET"
  )
    return said(400, "UPLOAD_CUT", "The upload was cut.");
  if ((error as NodeJS.ErrnoException).code === "ENOSPC") {
    house.log.error("the disk is full: files cannot be received");
    return said(507, "DISK_FULL", "The server has no room left: tell its administrator.");
  }
  house.log.error(
    {
      error: error instanceof Error ? { message: error.message, stack: error.stack } : String(error),
      requestId: request.id,
    },
    "a file request failed",
  );
  return said(500, "INTERNAL", `Something failed on our side. Reference: ${request.id}`);
}
