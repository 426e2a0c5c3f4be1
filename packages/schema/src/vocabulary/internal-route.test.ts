import { expect, test } from "vitest";
import { isInternalRoute } from "./internal-route.js";

test.each([
  "/",
  "/sessions",
  "/sessions/",
  "/sessions/019ab3c4-7d1e-7abc-8def-0123456789ab/documents",
  "/dates/019ab3c4-7d1e-7abc-8def-0123456789ab",
  "/documents?unopenedOnly=true&page=2",
  "/sessions?search=%C3%A9t%C3%A9+2026",
  "/sessions?status=PLANNED%2CCONFIRMED#list",
])("%s stays inside (L-17)", (route) => {
  expect(isInternalRoute(route)).toBe(true);
});

test.each([
  // Scripts and other schemes, plain, in disguise and inside a parameter.
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "javascript&colon;alert(1)",
  "/javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "mailto:a@b.fr",
  "/sessions?next=javascript:alert(1)",
  "/sessions?next=javascript%3Aalert(1)",
  "/sessions?next=javascript%253Aalert(1)",
  "/sessions?next=%6aavascript%3aalert(1)",
  "/sessions#javascript:alert(1)",
  // Another host, with every slash a browser accepts for one.
  "https://evil.example",
  "//evil.example",
  "///evil.example",
  "////evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r/evil.example",
  "\t//evil.example",
  "\u0000//evil.example",
  "/%2fevil.example",
  "/%2Fevil.example",
  "/%5cevil.example",
  "/%5Cevil.example",
  "/%09/evil.example",
  "/%252fevil.example",
  "%2f%2fevil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/sessions//evil.example",
  "/@evil.example",
  "/sessions@evil.example",
  "/／evil.example",
  "／／evil.example",
  "/⁄evil.example",
  "/。/evil.example",
  "/sessions?next=//evil.example",
  "/sessions?next=%2F%2Fevil.example",
  "/sessions?next=%252F%252Fevil.example",
  "/sessions?next=%25252F%25252Fevil.example",
  "/sessions?next=/%5Cevil.example",
  // Ways out of the application's folder.
  "/../console/sessions",
  "/sessions/..",
  "/sessions/../../graphql",
  "/./sessions",
  "/%2e%2e/console",
  "/sessions/%2e%2e/x",
  // What breaks out of an attribute, a header or a log line.
  '/sessions"onmouseover="alert(1)',
  "/sessions<script>",
  "/sessions\u0000",
  "/sessions\r\nSet-Cookie: a=b",
  "/sessions?a=%0d%0aSet-Cookie",
  "/sessions?a=%00",
  "/sessions?a=%E0%A4%A",
  "/sessions?a=%",
  "/sessions/\u202egpj.exe",
  "/sessions\u2028",
  "/sessions x",
  // What is no route at all.
  "",
  "sessions",
  "./sessions",
  "../sessions",
  "?next=/",
  "#top",
  `/${"a".repeat(2000)}`,
])("%j is refused (L-17)", (route) => {
  expect(isInternalRoute(route)).toBe(false);
});

test.each([null, undefined, 1, {}, ["/sessions"], { toString: () => "/sessions" }])(
  "only text can be a route, not %j (L-17, L-19)",
  (value) => {
    expect(isInternalRoute(value)).toBe(false);
  },
);

test("whatever is let through stays on its host when a browser reads it (L-17)", () => {
  const marks = ["/", "\\", "%2f", "%5c", ":", "@", ".", "..", "?", "#", "a", "javascript", "\t", "\u0000", "%"];
  const routes = marks.flatMap((first) =>
    marks.flatMap((second) => marks.map((third) => `/${first}${second}${third}evil.example`)),
  );
  const accepted = routes.filter((route) => isInternalRoute(route));
  expect(accepted.length).toBeGreaterThan(50);
  const elsewhere = accepted.filter(
    (route) => new URL(route, "https://here.example").origin !== "https://here.example",
  );
  expect(elsewhere).toEqual([]);
});
