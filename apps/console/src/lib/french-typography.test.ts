import { expect, test } from "vitest";
import { typeset } from "./french-typography.ts";

test("a French sentence never breaks before its last sign", () => {
  expect(typeset("Retirer « Devis » ? Oui ; non !")).toBe(
    "Retirer «\u202fDevis\u202f» ? Oui ; non !".replace(/ (?=[?;!])/gu, "\u202f"),
  );
  expect(typeset("Entreprise : Voltéo")).toBe("Entreprise\u00a0: Voltéo");
});

test("addresses and times are left alone", () => {
  expect(typeset("https://exemple.fr/?a=1 à 9:30")).toBe("https://exemple.fr/?a=1 à 9:30");
});
