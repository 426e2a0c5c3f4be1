import type { FastifyInstance, FastifyRequest } from "fastify";
import { sampleLetters, type SampleLetter } from "#mails";
import { escape, framed, pageOf, sendPage } from "./mail-shell.js";

type WithNumber = { Params: { number: string } };

/** Every mail of the house, with invented facts, at the width of a screen and of a telephone: to be looked at while they are made. */
export function serveMailGallery(app: FastifyInstance, mayRead: (request: FastifyRequest) => boolean): void {
  app.get("/mail/gallery", async (request, reply) =>
    mayRead(request) ? sendPage(reply, listPage(sampleLetters())) : reply.callNotFound(),
  );
  app.get<WithNumber>("/mail/gallery/:number", async (request, reply) => {
    const letters = mayRead(request) ? sampleLetters() : [];
    const index = Number(request.params.number) - 1;
    const letter = letters[index];
    return letter ? sendPage(reply, letterPage(letter, index, letters.length)) : reply.callNotFound();
  });
}

function listPage(letters: readonly SampleLetter[]): string {
  const rows = letters.map(
    ({ label, locale, subject }, index) =>
      `<li><a href="/mail/gallery/${index + 1}"><strong>${escape(label)}</strong><span lang="${locale.toLowerCase()}">${escape(subject)}</span><span>${locale}</span></a></li>`,
  );
  const body = `<p><a href="/mail/">← Messages</a></p><h1>Modèles de mail</h1><p class="note">Chaque modèle, dans chaque langue, avec des données inventées.</p><ul>${rows.join("")}</ul>`;
  return pageOf({ language: "fr", title: "Modèles de mail", body });
}

function letterPage({ label, locale, subject, html, text }: SampleLetter, index: number, count: number): string {
  const turn = (to: number, words: string): string =>
    to >= 0 && to < count ? `<a href="/mail/gallery/${to + 1}">${words}</a>` : "";
  const body = `<p><a href="/mail/gallery">← Modèles de mail</a></p><h1>${escape(label)} (${locale})</h1><p class="note" lang="${locale.toLowerCase()}">${escape(subject)}</p>
<nav>${turn(index - 1, "Précédent")}${turn(index + 1, "Suivant")}</nav>
<h2>600 px</h2>${framed(`${subject}, 600 px`, html, "width:660px;max-width:100%;height:980px")}
<h2>390 px</h2>${framed(`${subject}, 390 px`, html, "width:390px;max-width:100%;height:980px")}
<h2>Texte seul</h2><pre lang="${locale.toLowerCase()}">${escape(text)}</pre>`;
  return pageOf({ language: "fr", title: label, body });
}
