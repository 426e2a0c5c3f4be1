import type { FastifyInstance, FastifyRequest } from "fastify";
import type { CaughtMail } from "#platform/mail/catcher";
import type { House } from "./house.js";
import { serveMailGallery } from "./mail-gallery.js";
import { escape, framed, pageOf, sendPage } from "./mail-shell.js";

type WithId = { Params: { id: string } };

/** The mails that nobody carried away: pages for people, with neither script nor cookie. They exist only where mails are caught. */
export function serveMailPages(app: FastifyInstance, house: House): void {
  const { catcher } = house.mail;
  if (!catcher) return;
  app.get("/mail", (_request, reply) => reply.redirect("/mail/"));
  app.get("/mail/", async (request, reply) =>
    mayRead(house, request) ? sendPage(reply, listPage(wordsOf(request), await catcher.list())) : reply.callNotFound(),
  );
  serveMailGallery(app, (request) => mayRead(house, request));
  for (const part of ["html", "text"] as const)
    app.get<WithId>(part === "html" ? "/mail/:id" : "/mail/:id/text", async (request, reply) => {
      const mail = mayRead(house, request) ? await catcher.read(request.params.id) : null;
      return mail ? sendPage(reply, mailPage(wordsOf(request), mail, part)) : reply.callNotFound();
    });
}

/** The demo has no secrets. Beyond it, caught mails hold links that open doors: they are for somebody at this machine, under a name of this machine. */
function mayRead({ settings }: House, request: FastifyRequest): boolean {
  return (
    settings.demo || (here.has(request.socket.remoteAddress ?? "") && names.has(request.hostname) && !passedOn(request))
  );
}

/** What a proxy on this machine passes on comes from anywhere, under any name it was given. */
const passedOn = ({ headers }: FastifyRequest): boolean =>
  ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"].some((name) => name in headers);

const here = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
const names = new Set(["localhost", "127.0.0.1", "[::1]"]);

const french = {
  language: "fr",
  title: "Messages",
  empty: "Aucun message pour l’instant. Ceux que Passerelle envoie apparaîtront ici.",
  note: "Aucun serveur de messagerie n’est réglé : les messages restent ici.",
  back: "Tous les messages",
  html: "Mise en page",
  text: "Texte seul",
  from: "De",
  to: "À",
  noHtml: "Ce message n’a que du texte.",
  gallery: "Tous les modèles",
};
type Words = typeof french;
const english: Words = {
  language: "en",
  title: "Messages",
  empty: "No message yet. Those that Passerelle sends will appear here.",
  note: "No mail server is set: messages stay here.",
  back: "All messages",
  html: "Layout",
  text: "Plain text",
  from: "From",
  to: "To",
  noHtml: "This message has text only.",
  gallery: "All templates",
};

const wordsOf = (request: FastifyRequest): Words =>
  request.headers["accept-language"]?.toLowerCase().startsWith("en") ? english : french;

function listPage(words: Words, mails: CaughtMail[]): string {
  const rows = mails.map(
    (mail) =>
      `<li><a href="/mail/${mail.id}"><strong>${escape(mail.subject)}</strong><span>${escape(mail.to)}</span><time>${when(words, mail.at)}</time></a></li>`,
  );
  const body = mails.length === 0 ? `<p>${words.empty}</p>` : `<ul>${rows.join("")}</ul>`;
  return pageOf({
    ...words,
    body: `<h1>${words.title}</h1><p class="note">${words.note} <a href="/mail/gallery">${words.gallery}</a></p>${body}`,
    head: `<meta http-equiv="refresh" content="5">`,
  });
}

function mailPage(words: Words, mail: CaughtMail, part: "html" | "text"): string {
  const tab = (name: "html" | "text", href: string): string =>
    `<a href="${href}"${name === part ? ` aria-current="page"` : ""}>${words[name]}</a>`;
  const head = `<p><a href="/mail/">← ${words.back}</a></p><h1>${escape(mail.subject)}</h1>
<p class="note">${words.from} ${escape(mail.from)} · ${words.to} ${escape(mail.to)} · ${when(words, mail.at)}</p>
<nav>${tab("html", `/mail/${mail.id}`)}${tab("text", `/mail/${mail.id}/text`)}</nav>`;
  const { subject, html, text } = mail;
  const shown =
    part === "text" ? `<pre>${linked(text)}</pre>` : html ? framed(subject, html) : `<p>${words.noHtml}</p>`;
  return pageOf({ ...words, title: subject, body: head + shown });
}

const linked = (text: string): string =>
  escape(text).replace(/https?:\/\/[^\s<>]+/g, (address) => `<a href="${address}">${address}</a>`);

function when({ language }: Words, at: Date | null): string {
  return at
    ? escape(
        new Intl.DateTimeFormat(language, { timeZone: "Europe/Paris", dateStyle: "medium", timeStyle: "short" }).format(
          at,
        ),
      )
    : "";
}
