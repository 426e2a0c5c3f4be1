import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CaughtMail } from "#platform/mail/catcher";
import type { House } from "./house.js";

type WithId = { Params: { id: string } };

/** The mails that nobody carried away: pages for people, with neither script nor cookie. They exist only where mails are caught. */
export function serveMailPages(app: FastifyInstance, house: House): void {
  const { catcher } = house.mail;
  if (!catcher) return;
  app.get("/mail", (_request, reply) => reply.redirect("/mail/"));
  app.get("/mail/", async (request, reply) =>
    mayRead(house, request) ? page(reply, listPage(wordsOf(request), await catcher.list())) : reply.callNotFound(),
  );
  for (const part of ["html", "text"] as const)
    app.get<WithId>(part === "html" ? "/mail/:id" : "/mail/:id/text", async (request, reply) => {
      const mail = mayRead(house, request) ? await catcher.read(request.params.id) : null;
      return mail ? page(reply, mailPage(wordsOf(request), mail, part)) : reply.callNotFound();
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

/** Nothing may be loaded or run, by the page or by the mail in its frame, which inherits this. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const page = (reply: FastifyReply, html: string): FastifyReply =>
  reply
    .headers({ "content-security-policy": policy, "cache-control": "no-store" })
    .type("text/html; charset=utf-8")
    .send(html);

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
};

const wordsOf = (request: FastifyRequest): Words =>
  request.headers["accept-language"]?.toLowerCase().startsWith("en") ? english : french;

function listPage(words: Words, mails: CaughtMail[]): string {
  const rows = mails.map(
    (mail) =>
      `<li><a href="/mail/${mail.id}"><strong>${escape(mail.subject)}</strong><span>${escape(mail.to)}</span><time>${when(words, mail.at)}</time></a></li>`,
  );
  const body = mails.length === 0 ? `<p>${words.empty}</p>` : `<ul>${rows.join("")}</ul>`;
  return shell(
    words,
    words.title,
    `<h1>${words.title}</h1><p class="note">${words.note}</p>${body}`,
    `<meta http-equiv="refresh" content="5">`,
  );
}

function mailPage(words: Words, mail: CaughtMail, part: "html" | "text"): string {
  const tab = (name: "html" | "text", href: string): string =>
    `<a href="${href}"${name === part ? ` aria-current="page"` : ""}>${words[name]}</a>`;
  const head = `<p><a href="/mail/">← ${words.back}</a></p><h1>${escape(mail.subject)}</h1>
<p class="note">${words.from} ${escape(mail.from)} · ${words.to} ${escape(mail.to)} · ${when(words, mail.at)}</p>
<nav>${tab("html", `/mail/${mail.id}`)}${tab("text", `/mail/${mail.id}/text`)}</nav>`;
  return shell(words, mail.subject, head + (part === "text" ? `<pre>${linked(mail.text)}</pre>` : framed(words, mail)));
}

/** No script runs in the frame; a link that somebody clicks opens in the whole window. */
function framed(words: Words, { subject, html }: CaughtMail): string {
  if (!html) return `<p>${words.noHtml}</p>`;
  const body = html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_top">`);
  return `<iframe title="${escape(subject)}" sandbox="allow-popups allow-top-navigation-by-user-activation" srcdoc="${escape(body)}"></iframe>`;
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

const shell = (words: Words, title: string, body: string, head = ""): string => `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>${head}
<style>
body{margin:0 auto;max-width:960px;padding:24px 20px;background:#f7f7f5;color:#171716;font:14px/21px Inter,system-ui,sans-serif}
h1{font-size:22px;line-height:28px;font-weight:600;margin:8px 0}a{color:#184b3a}.note{color:#6b6b65;margin:0 0 16px}
ul{list-style:none;margin:0;padding:0;background:#fff;border:1px solid #ebebe8;border-radius:12px}li+li{border-top:1px solid #f1f1ef}
li a{display:flex;flex-wrap:wrap;gap:4px 16px;min-height:44px;align-items:center;padding:4px 16px;color:inherit;text-decoration:none}
li a:hover{background:#fafaf9}li strong{flex:1 1 320px;font-weight:500}li span,li time{color:#6b6b65}
nav{display:flex;gap:16px;margin:0 0 12px}nav a{min-height:32px;align-content:center;text-decoration:none}nav a[aria-current]{border-bottom:2px solid #1f5f4a}
iframe{display:block;width:100%;height:calc(100vh - 210px);min-height:480px;border:1px solid #ebebe8;border-radius:12px;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;border:1px solid #ebebe8;border-radius:12px;padding:20px;font:13px/20px ui-monospace,monospace}
:focus-visible{outline:2px solid #1f5f4a;outline-offset:2px}
</style></head><body>${body}</body></html>`;

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark]!);
