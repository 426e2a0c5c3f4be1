import { calendarDay } from "@passerelle/ui";

type Groupable = { id: string; publishedAt: string; sessionTitle: string; session: { id: string } | null };
export type DocumentGrouping = "session" | "month";
export type DocumentGroup<T> = { key: string; documents: [T, ...T[]] };

/** Groups stand in the order of their newest document, which is the order the documents arrive in. */
export function groupDocuments<T extends Groupable>(
  documents: readonly T[],
  grouping: DocumentGrouping,
): DocumentGroup<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const document of documents) {
    const key =
      grouping === "session"
        ? (document.session?.id ?? document.sessionTitle)
        : calendarDay(document.publishedAt).slice(0, 7);
    const group = groups.get(key);
    if (group) group.push(document);
    else groups.set(key, [document]);
  }
  return [...groups].map(([key, grouped]) => ({ key, documents: grouped }));
}
