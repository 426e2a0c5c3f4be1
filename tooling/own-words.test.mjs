import { expect, test } from "vitest";
import { build } from "vite";
import { ownWords } from "./own-words.mjs";

const files = {
  "/page.js": `import("/fr.po").then(({ messages }) => console.log(messages["aB+9/z"]));`,
  "/fr.po": String.raw`export const messages=JSON.parse("{\"aB+9/z\":[\"9\xA0h, l’après-midi\"],\"unsaid\":[\"Ailleurs\"]}");`,
};

test("a page built by itself carries the words that it says, and no others", async () => {
  const { output } = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rolldownOptions: { input: "/page.js" } },
    plugins: [
      { name: "files", enforce: "pre", resolveId: (id) => (id in files ? id : null), load: (id) => files[id] ?? null },
      ownWords(),
    ],
  });
  const built = output.map(({ code }) => code).join("\n");
  expect(built).toMatch(/9\s?h, l’après-midi|9\\xA0h, l’après-midi/i);
  expect(built).not.toContain("Ailleurs");
});
