import { rm, truncate, writeFile } from "node:fs/promises";
import { password } from "./people/accounts.ts";
import { addDocument } from "./people/stage.ts";
import { expect, test } from "./people/story.ts";
import { aPaper } from "./papers/pdf.ts";
import * as console from "./screens/console.ts";

const tooLarge = 51 * 1024 * 1024;
const aPng = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("a wrong password is said to be wrong each time, twenty times over, then attempts are refused for a while, even right ones", async ({
  arrive,
  house,
}) => {
  const page = await arrive("claire", { signedIn: false });
  await page.goto("/console/sign-in");
  const email = "lecture@atlantique.example";
  const attempt = async (word: string) => {
    await page.getByLabel("Adresse e-mail").fill(email);
    await page.getByLabel("Mot de passe", { exact: true }).fill(word);
    const answered = page.waitForResponse((response) => response.request().postData()?.includes("signIn") ?? false);
    await page.getByRole("button", { name: "Se connecter" }).click();
    await answered;
  };

  for (let time = 1; time <= 20; time++) {
    await attempt(`wrong ${time}`);
    const sentence =
      time <= 10
        ? "Adresse e-mail ou mot de passe incorrect."
        : "Trop de tentatives. Patientez quelques minutes avant de réessayer.";
    await expect(page.getByRole("alert")).toContainText(sentence);
    await expect(page.getByLabel("Adresse e-mail")).toHaveValue(email);
  }
  await attempt(password);
  await expect(page.getByRole("alert")).toContainText("Trop de tentatives.");
  expect(await page.context().cookies(house.address)).toEqual([]);
});

for (const foreign of ["//evil.example/console", "javascript:alert(1)", "/%2F%2Fevil.example"]) {
  test(`after the sign-in, ${foreign} is not followed (L-17)`, async ({ arrive, house }) => {
    const marion = await arrive("marion", { signedIn: false });
    await marion.goto(`/console/sign-in?redirect=${encodeURIComponent(foreign)}`);
    await console.signIn(marion, "marion");
    await expect(marion.getByRole("heading", { level: 1, name: "Sessions" })).toBeVisible();
    expect(marion.url()).toBe(`${house.address}/console/sessions`);

    const paul = await arrive("paul", { signedIn: false });
    await paul.goto(`/extranet/sign-in?next=${encodeURIComponent(foreign)}`);
    await console.signIn(paul, "paul");
    await expect(paul.getByRole("heading", { level: 1, name: "Bonjour Paul" })).toBeVisible();
    expect(paul.url()).toBe(`${house.address}/extranet/`);
  });
}

test("an empty, a renamed, a truncated and a too large file are each refused in place, in words, while the good one goes on (R-004)", async ({
  arrive,
  stage,
}) => {
  const good = await aPaper();
  const cut = await aPaper();
  const file = async (name: string, bytes: Buffer) => {
    const place = test.info().outputPath(name);
    await writeFile(place, bytes);
    return place;
  };
  const large = await file("trop-lourd.pdf", good.bytes);
  await truncate(large, tooLarge);
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/documents");

  await marion
    .getByLabel("Déposez des PDF ici")
    .setInputFiles([
      await file("vide.pdf", Buffer.alloc(0)),
      await file("image.pdf", aPng),
      await file("coupe.pdf", cut.bytes.subarray(0, cut.bytes.length - 200)),
      large,
      await file(good.fileName, good.bytes),
    ]);

  const said = (name: string) => console.pending(marion, name).getByRole("alert");
  await expect(said("vide.pdf")).toHaveText("Ce fichier est vide. Vérifiez-le, puis déposez-le à nouveau.");
  await expect(said("image.pdf")).toHaveText(
    "Ce format de fichier n’est pas accepté. Enregistrez le document au format PDF, puis déposez-le.",
  );
  await expect(said("coupe.pdf")).toHaveText(
    "Ce fichier est endommagé ou incomplet. Ouvrez-le pour le vérifier, puis déposez-le à nouveau.",
  );
  await expect(said("trop-lourd.pdf")).toContainText("Ce fichier dépasse 50 Mo.");
  await console.describe(marion, good, "Devis");
  await expect(console.pending(marion, "vide.pdf")).toBeVisible();
  await expect(marion.getByRole("table", { name: "Documents de la session" }).getByRole("row")).toHaveCount(2);
  await rm(test.info().outputDir, { recursive: true });
});

test("a file named to climb out of its folder, or without end, is kept under a harmless name", async ({
  arrive,
  stage,
  callerFor,
}) => {
  const marion = await arrive("marion");
  await console.openTab(marion, stage, "/documents");
  const caller = await callerFor("marion");
  const climbing = { ...(await aPaper()), title: "Climbing", fileName: "../../é œ.pdf" };
  const endless = { ...(await aPaper()), title: "Endless", fileName: `${"long".repeat(75)}.pdf` };
  for (const paper of [climbing, endless]) await addDocument(caller, stage, paper);

  await expect(console.row(marion, climbing)).toBeVisible();
  const arriving = marion.waitForEvent("download");
  await marion.getByRole("link", { name: /Télécharger.*Climbing/ }).click();
  expect((await arriving).suggestedFilename()).toBe("é œ.pdf");
  await expect(console.row(marion, endless)).toBeVisible();
  const second = marion.waitForEvent("download");
  await marion.getByRole("link", { name: /Télécharger.*Endless/ }).click();
  expect((await second).suggestedFilename()).toMatch(/^(long)+\w*\.pdf$/);
});

test("an address that asks for what does not exist falls back to what does (L-19)", async ({ arrive }) => {
  const marion = await arrive("marion");
  await marion.goto(
    "/console/sessions?sort=droptable&status=WHATEVER&kind=__proto__&company=1%27or%271&from=hier&help=nothing",
  );
  await expect(marion.getByRole("heading", { level: 1, name: "Sessions" })).toBeVisible();
  await expect(marion.getByRole("row").nth(3)).toBeVisible();
  await expect(marion.getByRole("alert")).toHaveCount(0);
  for (const address of [
    "/console/sessions/not-an-id",
    "/console/sessions/not-an-id/documents",
    "/console/companies/00000000-0000-0000-0000-000000000000",
    "/console/nowhere",
  ]) {
    await marion.goto(address);
    await expect(marion.getByRole("heading", { level: 1, name: "Page introuvable" })).toBeVisible();
    await expect(marion.getByRole("main").getByRole("link", { name: "Aller aux sessions" })).toBeVisible();
  }

  const paul = await arrive("paul");
  for (const address of [
    "/extranet/documents?kind=WHATEVER&by=week&unopened=maybe",
    "/extranet/notifications?view=all%00",
    "/extranet/sessions?period=never",
  ]) {
    await paul.goto(address);
    await expect(paul.getByRole("main").getByRole("listitem").first()).toBeVisible();
    await expect(paul.getByRole("alert")).toHaveCount(0);
  }
  await paul.goto("/extranet/sessions/not-an-id");
  await expect(paul.getByRole("heading", { name: "Session indisponible" })).toBeVisible();
  await paul.goto("/extranet/documents/not-an-id");
  await expect(paul.getByRole("heading", { name: "Document indisponible" })).toBeVisible();
  await paul.goto("/extranet/nowhere");
  await expect(paul.getByRole("heading", { name: "Page introuvable" })).toBeVisible();
});
