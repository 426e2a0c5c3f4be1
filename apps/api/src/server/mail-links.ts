import type { FastifyInstance, FastifyRequest } from "fastify";
import { admitWrongFetch } from "#calendar";
import { filesOfMail, findMailFiles, findReminder, refuseReminders, type KeptFile, type LinkedMail } from "#mails";
import { readOnce } from "#platform/reading";
import { asAttachment, tellFailure } from "./files.js";
import type { House } from "./house.js";
import { filesPage, gonePage, reminderPage } from "./mail-link-pages.js";
import { sendPage } from "./mail-shell.js";

type WithToken = { Params: { token: string } };
type WithFile = { Params: { token: string; position: string } };

/** The pages that links of mails open by themselves: its heavy files, and the end of its reminders. Looking changes nothing (L-09). */
export async function serveMailLinks(app: FastifyInstance, house: House): Promise<void> {
  await app.register(async (pages) => {
    pages.removeAllContentTypeParsers();
    // One click, from our page or from a mail program (RFC 8058): what it sends beside the address says nothing more.
    pages.addContentTypeParser("*", { parseAs: "string", bodyLimit: 10_000 }, (_request, _body, done) =>
      done(null, null),
    );
    pages.setErrorHandler((error, request, reply) =>
      error instanceof LinkGone
        ? sendPage(reply.code(error.status), gonePage(request))
        : tellFailure(house, error, request, reply),
    );

    pages.get<WithToken>("/mail-files/:token", async (request, reply) => {
      const { mail, files } = await openFiles(house, request);
      return sendPage(reply, filesPage(request.params.token, mail, files));
    });
    pages.get<WithFile>("/mail-files/:token/:position", async (request, reply) => {
      const { files } = await openFiles(house, request);
      const file = files[Number(request.params.position) - 1];
      if (!file) throw new LinkGone(404);
      return reply
        .headers({ ...asAttachment(file.fileName, file.mediaType), "content-length": file.size })
        .send(await house.storage.read(file.storageKey));
    });

    pages.get<WithToken>("/unsubscribe/:token", async (request, reply) => {
      const { refused, ...mail } = await openReminder(house, request);
      return sendPage(reply, reminderPage(mail, refused), { sends: !refused });
    });
    pages.post<WithToken>("/unsubscribe/:token", async (request, reply) => {
      const mail = await openReminder(house, request);
      await house.works.run({ kind: "house", organisationId: mail.organisationId }, (work) =>
        refuseReminders(work, mail),
      );
      return sendPage(reply, reminderPage(mail, true));
    });
  });
}

async function openFiles(
  house: House,
  request: FastifyRequest<WithToken>,
): Promise<{ mail: LinkedMail; files: KeptFile[] }> {
  const mail = await findMailFiles(house.door, request.params.token, house.clock.now());
  if (!mail) throw await wrong(house, request);
  const viewer = { kind: "house", organisationId: mail.organisationId } as const;
  const files = await readOnce(house.database.pool, viewer, house.clock.now(), (reading) =>
    filesOfMail(reading, mail.mailId),
  );
  return { mail, files };
}

async function openReminder(house: House, request: FastifyRequest<WithToken>) {
  const mail = await findReminder(house.door, request.params.token);
  if (!mail) throw await wrong(house, request);
  return mail;
}

/** Nothing is there, or no longer: said on a page, since people come here from their mailbox. */
class LinkGone extends Error {
  constructor(readonly status: 404 | 429) {
    super("this link opens nothing");
  }
}

/** Whoever tries addresses is slowed down; to everybody, what is not theirs does not exist. */
async function wrong({ door, clock }: House, request: FastifyRequest): Promise<LinkGone> {
  return new LinkGone((await admitWrongFetch(door, request.ip, clock.now())) ? 404 : 429);
}
