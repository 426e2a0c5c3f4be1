import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { noteBounce, readBounce } from "#mails";
import type { House } from "./house.js";

/** A report quotes the mail it is about. */
const reportLimit = 10 * 1024 * 1024;

/** Where the mailbox of returns hands over its reports (RFC 3464), for whoever knows the token; without a token in the settings, the door does not exist. */
export async function serveMailBounces(app: FastifyInstance, house: House): Promise<void> {
  const { mailEventsToken } = house.settings;
  if (!mailEventsToken) return;
  const expected = Buffer.from(`Bearer ${mailEventsToken}`);
  await app.register(async (bounces) => {
    bounces.removeAllContentTypeParsers();
    bounces.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: reportLimit }, (_request, body, done) =>
      done(null, body),
    );
    bounces.addHook("onRequest", async (request, reply) => {
      if (!isAllowed(request, expected)) await reply.code(404).send();
    });
    bounces.post("/mails/bounces", (request, reply) => take(house, request, reply));
  });
}

function isAllowed({ headers }: FastifyRequest, expected: Buffer): boolean {
  const given = Buffer.from(headers.authorization ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** A report that tells of nothing of ours is taken all the same: whoever hands it over would only try again. */
async function take(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const bounce = Buffer.isBuffer(request.body) ? await readBounce(request.body) : null;
  let noted = 0;
  for (const messageId of bounce?.messageIds ?? []) {
    const [mail] = await house.door.call<{ organisation_id: string; mail_id: string }>("mail_of_message", messageId);
    if (!mail) continue;
    await house.works.run({ kind: "house", organisationId: mail.organisation_id }, (work) =>
      noteBounce(work, { mailId: mail.mail_id, reason: bounce!.reason }),
    );
    noted += 1;
    break;
  }
  return reply.send({ noted });
}
