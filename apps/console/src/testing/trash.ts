import { trashKinds, type TrashKind } from "@passerelle/schema/vocabulary";
import { connection, id } from "./house/house.ts";

export type TrashItem = ReturnType<typeof aTrashItem>;

/** Something deleted the day before, with a year before it goes. */
export function aTrashItem(kind: TrashKind, title: string, part: object = {}) {
  return {
    __typename: "TrashItem",
    id: id(),
    kind,
    title,
    documentKind: null as string | null,
    deletedAt: "2026-11-20T09:00:00Z",
    deletedBy: { id: id(), name: "Marion Lefèvre" } as object | null,
    purgedOn: "2027-11-20" as string | null,
    keptFor: null as string | null,
    livePublicationCount: 0,
    session: null as object | null,
    company: null as object | null,
    warnings: [] as object[],
    viewerCan: { restore: true, purge: true },
    ...part,
  };
}

type Asked = { first: number; after?: string | null; filter?: { kinds?: TrashKind[]; search?: string } };
type PurgeInput = { input: { id: string; kind: TrashKind; confirmation: string } };

/** The trash, and its two ways out; what is restored is what it was: an id is all the screen asks for. */
export function trashAnswers(items: TrashItem[]) {
  const out =
    (typename: string) =>
    (asked: { input: Record<string, string> }): unknown => {
      const [found] = Object.values(asked.input);
      const at = items.findIndex((item) => item.id === found);
      if (at >= 0) items.splice(at, 1);
      return { __typename: typename, id: found, deletedAt: null, removedAt: null, state: "SEEN" };
    };
  return {
    trash: ({ first, after, filter }: Asked): unknown => {
      const found = items.filter(({ title }) => title.toLowerCase().includes((filter?.search ?? "").toLowerCase()));
      const kept = found.filter(({ kind }) => !filter?.kinds || filter.kinds.includes(kind));
      const kindCounts = trashKinds.map((kind) => ({
        kind,
        count: found.filter((item) => item.kind === kind).length,
      }));
      return { ...connection(kept, first, after), kindCounts, keptDays: 365 };
    },
    restoreEnrolment: out("Enrolment"),
    restoreLearner: out("Learner"),
    purgeTrashItem: ({ input }: PurgeInput): unknown => {
      out("PurgedTrashItem")({ input: { id: input.id } });
      return { __typename: "PurgedTrashItem", id: input.id, kind: input.kind };
    },
  };
}
