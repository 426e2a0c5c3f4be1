import { getMetadataStorage } from "type-graphql";
import { expect, test } from "vitest";
import "./index.js";

const storage = getMetadataStorage();

test("every type, input, enum and union of the contract says what it is", () => {
  const all = [...storage.objectTypes, ...storage.inputTypes, ...storage.enums, ...storage.unions];
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((item) => !item.description).map((item) => item.name)).toEqual([]);
});

test("every field, input field and argument of the contract says what it is", () => {
  expect(storage.fields.length).toBeGreaterThan(200);
  const silent = storage.fields.filter((field) => !field.description);
  expect(silent.map((field) => `${field.target.name}.${field.name}`)).toEqual([]);
});

test("every enum value of the contract says what it is", () => {
  const silent = storage.enums.flatMap((list) =>
    Object.keys(list.enumObj)
      .filter((value) => !(list.valuesConfig as Record<string, { description?: string }>)[value]?.description)
      .map((value) => `${list.name}.${value}`),
  );
  expect(silent).toEqual([]);
});

test("an enum value is spelt the same inside and outside", () => {
  const pairs = storage.enums.flatMap((list) => Object.entries(list.enumObj));
  expect(pairs.filter(([outside, inside]) => outside !== inside)).toEqual([]);
});
