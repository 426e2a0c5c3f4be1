import { expect, test } from "vitest";
import { pairedPapers } from "./paired-papers.ts";

type Enrolment = Parameters<typeof pairedPapers>[0];

const version = { id: "v", number: 1, fileName: "a.pdf" };
const live = (id: string) => ({
  id,
  publishedAt: "2026-11-20T09:00:00Z",
  version,
});
const paper = (id: string, kind: "CONVOCATION" | "COMPLETION_CERTIFICATE", publications: string[] = []) => ({
  id,
  title: id,
  kind,
  isPublishable: true,
  currentVersion: version,
  livePublications: publications.map(live),
});

const anEnrolment = (documents: ReturnType<typeof paper>[], former: ReturnType<typeof paper>[]): Enrolment => ({
  id: "new",
  learner: { id: "karim", firstName: "Karim", lastName: "Haddad" },
  company: { id: "volteo", name: "Voltéo" },
  documents,
  greyedBefore: { id: "old", removedAt: "2026-11-20T10:00:00Z", documents: former },
});

const pairs = (enrolment: Enrolment, dropped: [string, string][] = []) =>
  pairedPapers(enrolment, new Map(dropped)).map(({ publication, successor }) => [publication.id, successor?.id]);

test("what the new enrolment has of the same kind takes the place, each once (B-08, R-030)", () => {
  const enrolment = anEnrolment(
    [paper("n1", "CONVOCATION")],
    [paper("o1", "CONVOCATION", ["p1"]), paper("o2", "CONVOCATION", ["p2"])],
  );
  expect(pairs(enrolment)).toEqual([
    ["p1", "n1"],
    ["p2", undefined],
  ]);
});

test("the file dropped for a paper is its successor, whatever stands before (B-08, R-030)", () => {
  const enrolment = anEnrolment(
    [paper("n1", "CONVOCATION"), paper("n2", "CONVOCATION")],
    [paper("o1", "CONVOCATION", ["p1"]), paper("o2", "CONVOCATION", ["p2"])],
  );
  expect(pairs(enrolment, [["o2", "n1"]])).toEqual([
    ["p1", "n2"],
    ["p2", "n1"],
  ]);
});

test("what was withdrawn before, and what is published already, are no longer part of it (R-031)", () => {
  const enrolment = anEnrolment(
    [paper("n1", "CONVOCATION", ["p9"])],
    [paper("o1", "CONVOCATION"), paper("o2", "CONVOCATION", ["p2"])],
  );
  expect(pairs(enrolment)).toEqual([["p2", undefined]]);
});
