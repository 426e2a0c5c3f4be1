import { expect, test } from "vitest";
import { displayFileName, titleOfFile } from "./file-name.js";

test.each([
  ["../../é œ.pdf", "é œ.pdf"],
  ["C:\\fakepath\\convention.pdf", "convention.pdf"],
  ["/etc/passwd", "passwd"],
  ["facture\u0000.pdf", "facture.pdf"],
  ["facture\r\nX-Header: 1.pdf", "factureX-Header: 1.pdf"],
  ["exe.\u202egpj.pdf", "exe.gpj.pdf"],
  ["\u2066\u200b\ufeffdevis.pdf\u2069", "devis.pdf"],
  ["  devis \u00a0  2026.pdf ", "devis 2026.pdf"],
  ["e\u0301te\u0301.pdf", "été.pdf"],
  ["", "document"],
  ["..", "document"],
  ["dossier/", "document"],
  ["\u202e", "document"],
  ["\ud800.pdf", "\ufffd.pdf"],
  ["📄.pdf", "📄.pdf"],
])("a file called %j is shown as %j", (given, shown) => {
  expect(displayFileName(given)).toBe(shown);
});

test("a name of 400 characters is cut to 300 and keeps its extension", () => {
  const shown = displayFileName(`${"é".repeat(400)}.pdf`);
  expect(Array.from(shown)).toHaveLength(300);
  expect(shown.endsWith("é.pdf")).toBe(true);
});

test("a name is never cut in the middle of a character", () => {
  const shown = displayFileName(`${"📄".repeat(20)}.pdf`, 10);
  expect(shown).toBe(`${"📄".repeat(6)}.pdf`);
});

test.each([
  ["../Convention Voltéo.pdf", "Convention Voltéo"],
  [".pdf", ".pdf"],
  ["archive", "archive"],
  ["", "document"],
])("the title proposed for a file called %j is %j", (given, title) => {
  expect(titleOfFile(given)).toBe(title);
});

test("the title proposed for a file fits the limit of titles", () => {
  expect(titleOfFile(`${"a".repeat(290)}.pdf`)).toHaveLength(200);
});
