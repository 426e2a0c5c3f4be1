/** Stands where the link will: the link itself is written in at the moment the mail leaves. */
export const linkMark = "https://link.invalid/";

/** The same for the address of the house, which the act that writes the mail does not know. */
export const houseMark = "https://house.invalid";

/** A page of the extranet, for acts that do not know the address of the house; it asks who comes. */
export const extranetPage = (route: string): string => `${houseMark}/extranet${route}`;

/** And for the page of the files that are too heavy to be attached. */
export const filesMark = "https://files.invalid/";

/** And for the page where somebody asks for no more reminders. */
export const unsubscribeMark = "https://stop.invalid/";

/** The address that mails leave from, where a calendar message names it: an organiser is whoever sends. */
export const fromMark = "from@house.invalid";

/** What people wrote never holds a mark: what stands for it would be written into an address of theirs, and with it what it opens. */
export const withoutMark = (text: string): string =>
  /\.invalid/i.test(text)
    ? text.replace(/https?:\/\/(link|house|files|stop)\.invalid\/?|from@house\.invalid/gi, "…")
    : text;

export interface Links {
  link: string;
  house: string;
  files: string;
  unsubscribe: string;
}

/** Writes the links into both bodies; for those they are not for, what stands in their place. */
export function withLinks<Bodies extends { html: string; text: string }>(bodies: Bodies, links: Links): Bodies {
  return {
    ...bodies,
    html: written(bodies.html, links, escapeHtml),
    text: written(bodies.text, links, (link) => link),
  };
}

/** Writes one link in, and leaves the other marks. */
export const withLink = <Bodies extends { html: string; text: string }>(bodies: Bodies, link: string): Bodies => ({
  ...bodies,
  html: bodies.html.replace(linkOrAnswer, (_mark, answer: string = "") => escapeHtml(answered(link, answer))),
  text: bodies.text.replace(linkOrAnswer, (_mark, answer: string = "") => answered(link, answer)),
});

function written(body: string, { link, house, files, unsubscribe }: Links, escape: (text: string) => string): string {
  return body
    .replace(linkOrAnswer, (_mark, answer: string = "") => escape(answered(link, answer)))
    .replaceAll(filesMark, () => escape(files))
    .replaceAll(unsubscribeMark, () => escape(unsubscribe))
    .replaceAll(houseMark, () => escape(house));
}

const linkOrAnswer = /https:\/\/link\.invalid\/(\?[a-z]+=[a-z0-9]+)?/g;

/** The answer that a button gives is a wish in the address; where the link is hidden, so is the answer. */
function answered(link: string, answer: string): string {
  if (!answer || link === hidden) return link;
  return link.includes("?") ? link + answer.replace("?", "&") : link + answer;
}

/** What the staff see in place of a link: it is its reader's alone. */
export const hidden = "#";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark]!);
