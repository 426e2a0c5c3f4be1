import type { FastifyInstance } from "fastify";
import { logoLimit, organisationPolicy, setCentreLogo } from "#organisations";
import { staffOf } from "#platform/context";
import { Denied } from "#platform/failure";
import { isId } from "#platform/page";
import { authorise } from "#platform/policy";
import { refuseAnnouncedExcess, tellFailure } from "./files.js";
import type { House } from "./house.js";
import { callerOf } from "./http-graphql.js";
import { isOwnOrigin } from "./same-origin.js";

type WithCentre = { Params: { centreId: string } };

/** Logos stand on sign-in pages and in mails: whoever has the address sees one. Only what was found to be a PNG or a JPEG is ever served. */
export async function serveLogos(app: FastifyInstance, house: House): Promise<void> {
  await app.register(async (logos) => {
    logos.removeAllContentTypeParsers();
    logos.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    logos.setErrorHandler((error, request, reply) => tellFailure(house, error, request, reply));

    logos.put<WithCentre>(
      "/console/logos/:centreId",
      { bodyLimit: Number.MAX_SAFE_INTEGER },
      async (request, reply) => {
        if (!isOwnOrigin(request.raw, house.settings, false) || !request.headers["apollo-require-preflight"])
          throw new Denied();
        const caller = await callerOf(house, "console", request, reply);
        authorise(staffOf(caller), organisationPolicy.edit, undefined);
        await refuseAnnouncedExcess(request, reply, logoLimit);
        const incoming = await house.storage.receive(request.raw);
        try {
          const { id, replacedKey } = await caller.work((work) =>
            setCentreLogo(work, house.storage, { centreId: request.params.centreId, incoming }),
          );
          if (replacedKey) await house.storage.remove(replacedKey);
          return { centreId: id };
        } finally {
          await incoming.discard();
        }
      },
    );

    for (const side of ["console", "extranet"] as const)
      logos.get<WithCentre>(`/${side}/logos/:centreId`, { exposeHeadRoute: false }, async (request, reply) => {
        if (!isId(request.params.centreId)) throw new Denied();
        const [logo] = await house.door.call<{ storage_key: string; media_type: string; size: number }>(
          "logo",
          request.params.centreId,
        );
        if (!logo) throw new Denied();
        return reply
          .headers({
            "content-type": logo.media_type,
            "content-length": logo.size,
            "cache-control": "public, max-age=3600",
            "content-security-policy": "sandbox; default-src 'none'",
            "x-content-type-options": "nosniff",
          })
          .send(await house.storage.read(logo.storage_key));
      });
  });
}
