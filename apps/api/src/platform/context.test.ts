import { expect, test } from "vitest";
import { orRefusal } from "./context.js";
import { Denied, refuse } from "./failure.js";

const refused = async (side: "console" | "extranet", locale: "FR" | "EN" = "FR") =>
  (await orRefusal({ side, locale }, async () => refuse("LEARNER_DELETED"))) as { code: string; message: string };

test("a refusal is told in words for whoever reads it: the staff restore a record, a client asks for it", async () => {
  expect(await refused("console")).toMatchObject({
    code: "LEARNER_DELETED",
    message: expect.stringMatching("Restaurez"),
  });
  expect(await refused("extranet")).toMatchObject({
    code: "LEARNER_DELETED",
    message: expect.stringMatching("organisme de formation"),
  });
  expect((await refused("extranet", "EN")).message).toMatch("training organisation");
});

test("what is no refusal is thrown on", async () => {
  const denied = orRefusal({ side: "extranet", locale: "FR" }, () => Promise.reject(new Denied()));
  await expect(denied).rejects.toThrow(Denied);
});
