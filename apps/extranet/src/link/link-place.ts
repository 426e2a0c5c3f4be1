import { askedAnswer, type AskedAnswer } from "../features/proposals/asked-answer.ts";
import { basepath, readSearch, writeSearch } from "../lib/address.ts";

/** Where the page of a mail's link stands, and how it moves. There is no router: it has one address, and is left for good. */
export type LinkPlace = {
  token: string;
  asked: AskedAnswer;
  /** The answer looked at stays in the address: loading the page again finds it. */
  keep: (asked: AskedAnswer) => void;
  /** Once used, the link leaves the history: going back must not lead to it. */
  leaveFor: (route: string) => void;
};

type Place = {
  location: Pick<Location, "pathname" | "search" | "replace">;
  history: Pick<History, "state" | "replaceState">;
};

export function linkPlace({ location, history }: Place): LinkPlace {
  return {
    token: tokenIn(location.pathname),
    asked: askedAnswer(readSearch(location.search)),
    keep: (asked) => history.replaceState(history.state, "", location.pathname + writeSearch(asked)),
    leaveFor: (route) => location.replace(basepath + route),
  };
}

function tokenIn(pathname: string): string {
  const [, written = ""] = /\/l\/([^/]+)/.exec(pathname) ?? [];
  try {
    return decodeURIComponent(written);
  } catch {
    // No address of ours: it leads nowhere, and the server says so.
    return written;
  }
}
