/** Takes the README's pictures of both apps, with the demo of the day: `node e2e/screenshots.mjs`, once everything is built. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser } from "@passerelle/tooling/find-browser";
import { House } from "./house/house.ts";
import { prepareHouse } from "./house/prepare-house.ts";
import { Caller } from "./people/caller.ts";
import { addDocument, clearStage, publish, showSession, withdraw } from "./people/stage.ts";
import { aPaper } from "./papers/pdf.ts";

const pictures = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const { directory, port, forget } = await prepareHouse();
const house = new House(directory, port);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  await house.start();
  await mkdir(pictures, { recursive: true });
  const marion = await Caller.signedIn(house.address, "marion");
  const paul = await Caller.signedIn(house.address, "paul");
  const stage = await playTheStory(marion, paul);

  await take(marion, desk, `/console/sessions?sort=start&from=${lately()}`, "console-sessions");
  await take(marion, desk, `/console/sessions/${stage.sessionId}/extranet`, "console-espace-entreprise");
  await take(paul, desk, "/extranet/", "extranet-home");
  await take(paul, desk, "/extranet/notifications", "extranet-notifications");
  await take(paul, phone, "/extranet/", "extranet-home-phone");
  await take(paul, phone, "/extranet/notifications", "extranet-notifications-phone");
} finally {
  await browser.close();
  await house.stop();
  await forget();
}

/** Three documents published, one of them read, one withdrawn. */
async function playTheStory(marion, paul) {
  const stage = await clearStage(marion, paul);
  await showSession(marion, stage);
  const publications = [];
  for (const [title, kind] of [
    ["Convention de formation", "TRAINING_AGREEMENT"],
    ["Programme détaillé", "PROGRAMME"],
    ["Devis", "QUOTE"],
  ]) {
    const documentId = await addDocument(marion, stage, { ...(await aPaper()), title, fileName: `${title}.pdf` }, kind);
    publications.push(await publish(marion, stage, documentId));
  }
  const [agreement, , quote] = publications;
  await paul.file(`/extranet/files/${agreement}`);
  await withdraw(marion, quote);
  return stage;
}

/** From three weeks ago on, so that every status is in the picture. */
function lately() {
  return new Date(Date.now() - 21 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

async function take(person, screen, address, name) {
  const context = await browser.newContext({
    ...screen,
    baseURL: house.address,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
  });
  await context.addCookies([{ ...person.cookie, domain: "127.0.0.1", path: `/${person.side}` }]);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  const file = path.join(pictures, `${name}.png`);
  await page.screenshot({ path: file, animations: "disabled" });
  await context.close();
  console.log(path.relative(process.cwd(), file));
}
