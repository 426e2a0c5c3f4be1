import { expect, test } from "vitest";
import { readEnrolmentLines } from "./enrolments.js";

const today = "2026-11-22";
const read = (text: string) => readEnrolmentLines(text, { today });
const people = (text: string) => read(text).lines.map(({ person }) => person);

test("a table pasted with its headers is read by them, whatever their order", () => {
  const { lines, hasHeaders } = read(
    "Prénom\tNOM\tDate de naissance\tAdresse e-mail\nZoé\tN’Diaye\t21/02/1997\tZoe.NDiaye@Volteo.example\nJean\tLe Goff\t\t\n",
  );
  expect(hasHeaders).toBe(true);
  expect(lines).toEqual([
    {
      number: 2,
      text: "Zoé\tN’Diaye\t21/02/1997\tZoe.NDiaye@Volteo.example",
      person: { firstName: "Zoé", lastName: "N’Diaye", email: "zoe.ndiaye@volteo.example", birthDate: "1997-02-21" },
      problems: [],
    },
    {
      number: 3,
      text: "Jean\tLe Goff",
      person: { firstName: "Jean", lastName: "Le Goff", email: null, birthDate: null },
      problems: [],
    },
  ]);
});

test.each([
  ["Jean DUPONT", "Jean", "DUPONT"],
  ["DUPONT Jean", "Jean", "DUPONT"],
  ["Jean-François DE LA TOUR D’AUVERGNE", "Jean-François", "DE LA TOUR D’AUVERGNE"],
  ["Ольга Петрова", "Ольга", "Петрова"],
  ["李 小龙", "李", "小龙"],
  ["Nguyễn Thị Minh", "Nguyễn Thị", "Minh"],
  ["D'Angelo", "", "D'Angelo"],
  ["Dupont;Jean", "Jean", "Dupont"],
  ["Dupont, Jean", "Jean", "Dupont"],
  ["Jean;DUPONT", "Jean", "DUPONT"],
  ["Jean Dupont <Jean.Dupont@Volteo.example>", "Jean", "Dupont"],
  ['"Le Goff";"Jean ""Jeannot"""', 'Jean "Jeannot"', "Le Goff"],
])("«%s» is somebody", (line, firstName, lastName) => {
  expect(people(line)).toMatchObject([{ firstName, lastName }]);
  expect(read(line).lines[0]!.problems).toEqual([]);
});

test("two columns of names without headers follow the order that was asked for", () => {
  const text = "Jean;Dupont\nZoé;Martin";
  const reversed = readEnrolmentLines(text, { today, order: "FIRST_LAST" }).lines.map(({ person }) => person.lastName);
  expect(people(text).map(({ lastName }) => lastName)).toEqual(["Jean", "Zoé"]);
  expect(reversed).toEqual(["Dupont", "Martin"]);
});

test("of 500 lines with errors in 40, each bad one says why and the good ones can be taken", () => {
  const wrong = [
    "Nom{n};Prénom;pas-une-adresse;",
    "Nom{n};Prénom;;31/02/1990",
    ";Prénom;a{n}@volteo.example;",
    `${"x".repeat(201)};P;;`,
  ];
  const lines = Array.from({ length: 500 }, (_, index) =>
    (index % 12 === 5 && index < 480
      ? wrong[Math.floor(index / 12) % 4]!
      : "Nom{n};Prénom;p{n}@volteo.example;21/02/1997"
    ).replaceAll("{n}", String(index)),
  );
  const { lines: told } = read(lines.join("\r\n"));
  const bad = told.filter((line) => line.problems.length > 0);
  expect(told).toHaveLength(500);
  expect(bad).toHaveLength(40);
  expect(new Set(bad.map((line) => line.problems[0]!.code)).size).toBe(4);
  expect(bad.every((line) => line.text === lines[line.number - 1]!.trim())).toBe(true);
});

test.each([
  ["Dupont;Jean;jean@@volteo;\nMartin;Zoé;zoe@volteo.example;", "EMAIL_INVALID", "jean@@volteo"],
  ["Dupont;Jean;;31/02/1990\nMartin;Zoé;;21/02/1997", "BIRTH_DATE_INVALID", "31/02/1990"],
  ["Dupont;Jean;;21/02/2097\nMartin;Zoé;;21/02/1997", "BIRTH_DATE_INVALID", "21/02/2097"],
  ["Nom;Prénom\n;Jean", "LAST_NAME_MISSING", ""],
  [`Nom;Prénom\n${"x".repeat(201)};Jean`, "TEXT_TOO_LONG", "x".repeat(60)],
])("a bad line says what is wrong: %j", (text, code, value) => {
  expect(read(text).lines[0]!.problems).toEqual([{ code, value }]);
});

test("empty lines are nobody, and a list of addresses names nobody", () => {
  expect(read(" \n\n\t\t\n").lines).toEqual([]);
  expect(read("a@volteo.example\nb@volteo.example").lines.map((line) => line.problems[0]!.code)).toEqual([
    "LAST_NAME_MISSING",
    "LAST_NAME_MISSING",
  ]);
});

test("a quote that nothing closes spoils its own cell only", () => {
  expect(people('"Dupont;Jean\nMartin;Zoé')).toMatchObject([{ lastName: '"Dupont' }, { lastName: "Martin" }]);
});
