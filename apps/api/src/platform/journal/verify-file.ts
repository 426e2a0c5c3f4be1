import { ChainCheck, faultOf, type Broken } from "./chain-check.js";
import { readHead, readLine, type FileHead } from "./sealed-line.js";

export type FileReport =
  | { head: FileHead; events: number; erased: number; broken: Broken | null }
  /** The first line that cannot be read; 1 is the head. */
  | { unreadableLine: number };

/** Proves an exported journal alone: neither a database nor the house is needed. Line after line, in constant memory. */
export async function verifyFile(lines: AsyncIterable<string>): Promise<FileReport> {
  let head: FileHead | null = null;
  let follow: Follower | null = null;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (!head || !follow) {
      head = readHead(text.replace(/^\ufeff/, ""));
      if (!head) return { unreadableLine: line };
      follow = head.complete ? wholeJournal(head) : extract(head);
      continue;
    }
    if (text === "") continue;
    const told = readLine(text);
    if (!told) return { unreadableLine: line };
    const broken = follow.take(told);
    if (broken) return { head, ...follow.figures(), broken };
  }
  if (!head || !follow) return { unreadableLine: 1 };
  return { head, ...follow.figures(), broken: follow.end() };
}

type Told = NonNullable<ReturnType<typeof readLine>>;

interface Follower {
  take(told: Told): Broken | null;
  end(): Broken | null;
  figures(): { events: number; erased: number };
}

/** Every event, one behind the other, to the recorded end. */
function wholeJournal(head: FileHead): Follower {
  const check = new ChainCheck();
  return {
    take: ({ row }) => check.take(row),
    end: () => check.end({ seq: head.end.number, hash: Buffer.from(head.end.hash, "hex") }),
    figures: () => ({ events: check.seq, erased: check.erased }),
  };
}

/** Some events, each with the seal before it: each is proved by itself, neighbours by each other, and their number by the head. */
function extract(head: FileHead): Follower {
  let last: Told["row"] | null = null;
  let events = 0;
  let erased = 0;
  return {
    take({ row, previous }) {
      const follows = last?.seq !== row.seq - 1 || previous.equals(last.hash);
      const fault = last && row.seq <= last.seq ? "NUMBER_MISSING" : follows ? faultOf(row, previous) : "SEAL_BROKEN";
      if (fault) return { brokenAt: row.seq, fault };
      last = row;
      events += 1;
      if (row.facts === null) erased += 1;
      return null;
    },
    end() {
      if (events === head.events) return null;
      return { brokenAt: (last?.seq ?? 0) + 1, fault: events < head.events ? "END_CUT" : "NUMBER_MISSING" };
    },
    figures: () => ({ events, erased }),
  };
}
