import { finished } from "node:stream/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refusals } from "@passerelle/schema/vocabulary";
import { findVersionFile, mayUpload, openPublication, receiveUpload, type OpenedFile } from "#documents";
import { personOf, staffOf } from "#platform/context";
import { AccessChanged, Denied, Refused, Unauthenticated } from "#platform/failure";
import { authorise } from "#platform/policy";
import { isDatabaseAway } from "./database-away.js";
import type { House } from "./house.js";
import { callerOf } from "./http-graphql.js";
import { isOwnOrigin } from "./same-origin.js";

type WithId = { Params: { id: string } };

/** Bytes travel outside GraphQL: streamed, under the viewer's rights at each request, never shown inline from our origin (L-18). */
export async function serveFiles(app: FastifyInstance, house: House): Promise<void> {
  await app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    files.setErrorHandler((error, request, reply) => tellFailure(house, error, request, reply));

    files.put("/console/uploads", { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
      if (!isOwnOrigin(request.raw, house.settings, false) || !request.headers["apollo-require-preflight"])
        throw new Denied();
      const caller = await callerOf(house, "console", request, reply);
      authorise(staffOf(caller), mayUpload, undefined);
      await refuseAnnouncedExcess(request, reply, house.settings.uploadLimit);
      const incoming = await house.storage.receive(request.raw);
      try {
        const upload = await caller.work((work) =>
          receiveUpload(work, house.storage, { incoming, name: nameIn(request) }),
        );
        return {
          uploadId: upload.id,
          fileName: upload.fileName,
          size: upload.size,
          mediaType: upload.mediaType,
          sha256: incoming.sha256.toString("hex"),
        };
      } finally {
        await incoming.discard();
      }
    });

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

/**
 * Refuses by the announced length, before anything is written. A browser reads the answer only once it has sent its body:
 * a body not much too large is read and forgotten; beyond, the connection ends.
 */
async function refuseAnnouncedExcess(request: FastifyRequest, reply: FastifyReply, limit: number): Promise<void> {
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
      "content-type": file.mediaType,
      "content-length": file.size,
      "content-disposition": attachment(file.fileName),
      "cache-control": "private, no-store",
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "repr-digest": `sha-256=:${Buffer.from(file.sha256, "hex").toString("base64")}:`,
    })
    .send(body);
}

/** RFC 6266: an ASCII name for old readers, the real one in UTF-8. */
function attachment(name: string): string {
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
function nameIn(request: FastifyRequest): string {
  const header = request.headers["x-file-name"];
  const text = typeof header === "string" ? header : "";
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function tellFailure(house: House, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const said = (status: number, code: string, message: string) =>
    reply.code(status).type("application/json").send({ code, message });
  if (error instanceof Refused) {
    const language = request.headers["accept-language"]?.startsWith("en") ? "en" : "fr";
    return said(error.code === "FILE_TOO_LARGE" ? 413 : 422, error.code, refusals[error.code][language]);
  }
  if (error instanceof Unauthenticated) return said(401, "UNAUTHENTICATED", "Sign in first.");
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
