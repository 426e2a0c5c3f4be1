import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { JournalCheckQueryDocument, type JournalCheckQueryQuery } from "#gql";

type Check = JournalCheckQueryQuery["checkJournal"];

export type Checking =
  | { state: "idle" }
  | { state: "running"; checked: number; total: number | undefined }
  | { state: "done"; check: Check; erased: number; at: Date }
  | { state: "failed"; error: unknown };

/** Follows the chain stretch by stretch, so that a long journal shows how far it is. */
export function useJournalCheck() {
  const client = useApolloClient();
  const [checking, setChecking] = useState<Checking>({ state: "idle" });
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => void (left.current = true);
  }, []);

  async function verify() {
    setChecking({ state: "running", checked: 0, total: undefined });
    let after = 0;
    let erased = 0;
    try {
      for (;;) {
        const { data } = await client.query({
          query: JournalCheckQueryDocument,
          variables: { after },
          fetchPolicy: "no-cache",
        });
        if (left.current || !data) return;
        const check = data.checkJournal;
        erased += check.erased;
        if (check.fault || check.checked >= check.total) {
          setChecking({ state: "done", check, erased, at: new Date() });
          return;
        }
        after = check.checked;
        setChecking({ state: "running", checked: check.checked, total: check.total });
      }
    } catch (error) {
      if (!left.current) setChecking({ state: "failed", error });
    }
  }

  return { checking, verify: () => void verify() };
}
