import { useEffect, useEffectEvent, useState } from "react";

const pause = 200;

/** What is being typed, and what to search: the second follows the first once the fingers rest. */
export function useDebouncedSearch(
  committed: string,
  commit: (search: string) => void,
): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(committed);
  const [seen, setSeen] = useState(committed);
  const [sent, setSent] = useState(committed);

  if (seen !== committed) {
    setSeen(committed);
    // Our own search coming back must not erase what was typed meanwhile; another hand (back, a link) does.
    if (committed !== sent.trim()) setTyped(committed);
  }

  const send = useEffectEvent(() => {
    setSent(typed);
    commit(typed.trim());
  });

  useEffect(() => {
    if (typed.trim() === committed) return;
    const timer = setTimeout(send, pause);
    return () => clearTimeout(timer);
  }, [typed, committed]);

  return [typed, setTyped];
}
