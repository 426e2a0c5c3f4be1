import { expect, test } from "vitest";
import { importRules } from "./import-rules.mjs";
import { nameRules } from "./name-rules.mjs";
import { sourceOf } from "./sources.mjs";
import { noticesOf, violationsOf } from "./violations.mjs";

const module = (file) => `apps/api/src/modules/${file}`;
const platform = (file) => `apps/api/src/platform/${file}`;

/** Rule, file, planted import, and the innocent import beside it. */
const planted = [
  [
    "a module knows only the modules before it in the line",
    module("documents/publish-document.ts"),
    "#notifications",
    "#sessions",
  ],
  [
    "a module knows only the modules before it in the line",
    module("documents/publish-document.ts"),
    "#documents",
    "./document.entity.js",
  ],
  [
    "a module knows only the modules before it in the line",
    module("documents/publish-document.ts"),
    "#stationery",
    "#catalogue",
  ],
  [
    "a module is entered by its door",
    module("documents/publish-document.ts"),
    "#sessions/session.entity.js",
    "#sessions",
  ],
  ["a module is entered by its door", module("documents/publish-document.ts"), "../sessions/index.js", "#sessions"],
  ["a module is entered by its door", "apps/api/src/server/start-server.ts", "../modules/access/sign-in.js", "#access"],
  [
    "a module knows platform by its name, and nothing outermost",
    module("access/sign-in.ts"),
    "../../platform/work.js",
    "#platform/work",
  ],
  [
    "a module knows platform by its name, and nothing outermost",
    module("access/sign-in.ts"),
    "../../server/cookies.js",
    "#platform/ids",
  ],
  [
    "a module knows platform by its name, and nothing outermost",
    module("access/sign-in.ts"),
    "../../demo/tell-demo.js",
    "#organisations",
  ],
  [
    "a module knows platform by its name, and nothing outermost",
    module("access/sign-in.ts"),
    "#testing/clock",
    "#platform/clock",
  ],
  ["platform knows no module", platform("work.ts"), "#documents", "#platform/event"],
  ["platform knows no module", platform("work.ts"), "../modules/documents/index.js", "./event.js"],
  [
    "nobody imports the server but those who start it",
    "apps/api/src/demo/tell-demo.ts",
    "../server/start-server.js",
    "#sessions",
  ],
  ["testing is for tests", "apps/api/src/server/start-server.ts", "#testing/clock", "#platform/clock"],
  ["vocabulary imports nothing", "packages/schema/src/vocabulary/limits.ts", "zod", "./text.js"],
  ["vocabulary imports nothing", "packages/schema/src/vocabulary/limits.ts", "../contract/index.js", "./text.js"],
  [
    "browsers know the schema and the vocabulary, never the contract",
    "apps/console/src/main.tsx",
    "@passerelle/schema/contract",
    "@passerelle/schema/vocabulary",
  ],
  [
    "browsers know the schema and the vocabulary, never the contract",
    "packages/client/src/index.ts",
    "type-graphql",
    "graphql",
  ],
  ["ui could ship in a product about boats", "packages/ui/src/link.tsx", "@apollo/client", "react"],
  [
    "ui could ship in a product about boats",
    "packages/ui/src/link.tsx",
    "@passerelle/schema/vocabulary",
    "@mantine/core",
  ],
  ["client shows nothing", "packages/client/src/index.ts", "@passerelle/ui", "@apollo/client"],
  [
    "features do not import each other",
    "apps/console/src/features/sessions/session-row.tsx",
    "#features/documents",
    "#lib/refusal.ts",
  ],
  [
    "features do not import each other",
    "apps/console/src/features/sessions/session-row.tsx",
    "../documents/document-row.js",
    "./session-chip.js",
  ],
  [
    "features do not import each other",
    "apps/console/src/features/sessions/session-row.tsx",
    "../../routes/sessions.js",
    "../../lib/dates.js",
  ],
  ["packages meet by their names", "apps/console/src/main.tsx", "../../extranet/src/main.js", "./app/router.js"],
];

for (const [rule, file, wrong, right] of planted) {
  test(`${rule}: ${file.split("/").at(-1)} importing ${wrong}`, () => {
    const text = `import { a } from "${right}";\nimport type { b } from "${wrong}";\n`;
    const violations = violationsOf([sourceOf(file, text)]);
    expect(violations.filter((violation) => violation.includes(`(${rule})`))).toHaveLength(1);
    expect(violations.every((violation) => violation.startsWith(`${file}:2: "${wrong}"`))).toBe(true);
  });
}

test("every import rule has a planted violation", () => {
  expect(importRules.map(({ name }) => name)).toEqual([...new Set(planted.map(([rule]) => rule))]);
});

test("an import is seen in whatever way it is written", () => {
  const text = `
    export * from "#notifications";
    export { a } from "#notifications";
    const b = await import("#notifications");
    type C = import("#notifications").C;
    const d = require("#notifications");
    // import "#notifications"
    const e = 'import "#notifications"';`;
  expect(violationsOf([sourceOf(module("documents/publish-document.ts"), text)])).toHaveLength(5);
});

test("tests and builders may use the test tools, and tests of the whole may start the server", () => {
  for (const file of [
    module("access/sign-in.test.ts"),
    module("access/account.builders.ts"),
    platform("work.test.ts"),
  ]) {
    expect(violationsOf([sourceOf(file, 'import "#testing/database";')])).toEqual([]);
  }
  expect(violationsOf([sourceOf("apps/api/src/testing/serve.ts", 'import "../server/start-server.js";')])).toEqual([]);
});

const misnamed = [
  ["names are kebab-case", "packages/ui/src/StatusChip.tsx", "packages/ui/src/status-chip.tsx"],
  ["names are kebab-case", "apps/api/src/platform/live_channel.ts", "apps/api/src/platform/live-channel.ts"],
  ["names are kebab-case", "apps/console/src/main.Tsx.ts", "apps/console/src/routes/sessions_.$sessionId.tsx"],
  ["no room for odds and ends", "apps/console/src/utils/dates.ts", "apps/console/src/lib/dates.ts"],
  ["no room for odds and ends", "packages/ui/src/helpers.ts", "packages/ui/src/format.ts"],
  ["no room for odds and ends", "apps/api/src/platform/mail-service.ts", "apps/api/src/platform/mail.ts"],
  [
    "a module holds only the kinds of files we know",
    module("documents/document.repository.ts"),
    module("documents/document.entity.ts"),
  ],
  [
    "a module holds only the kinds of files we know",
    module("documents/document.ts"),
    module("documents/publish-document.ts"),
  ],
  ["a module holds only the kinds of files we know", module("stationery/index.ts"), module("documents/index.ts")],
  [
    "a module holds only the kinds of files we know",
    module("documents/receipts/thing.ts"),
    module("documents/receipts/open-file.test.ts"),
  ],
];

for (const [rule, wrong, right] of misnamed) {
  test(`${rule}: ${wrong}`, () => {
    const violations = violationsOf([sourceOf(wrong, ""), sourceOf(right, "")]);
    expect(violations).toEqual([expect.stringContaining(`${wrong}: `)]);
    expect(violations[0]).toContain(`(${rule})`);
  });
}

test("every name rule has a planted violation", () => {
  expect(nameRules.map(({ name }) => name)).toEqual([...new Set(misnamed.map(([rule]) => rule))]);
});

test("a long file, a wide door and a full folder are noticed, not refused", () => {
  const long = sourceOf(module("documents/publish-document.ts"), "\n".repeat(301));
  const wide = sourceOf(
    module("documents/index.ts"),
    `export { ${"abcdefghijk".split("").join(", ")} } from "./publish-document.js";`,
  );
  const full = Array.from({ length: 16 }, (_, index) => sourceOf(`packages/ui/src/chips/chip-${index}.tsx`, ""));
  expect(violationsOf([long, wide, ...full])).toEqual([]);
  expect(noticesOf([long, wide, ...full])).toEqual([
    "apps/api/src/modules/documents/publish-document.ts: 302 lines",
    "apps/api/src/modules/documents/index.ts: a door of 11 exports",
    "packages/ui/src/chips: 16 files",
  ]);
});
