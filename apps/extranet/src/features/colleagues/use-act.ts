import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import { isRefusal } from "../../lib/refusal.ts";
import { refetchShown } from "../../lib/refetch-shown.ts";

export type Outcome = { kind: "success" | "refusal"; words: string };

/** One act on a colleague at a time, and what came of it in one sentence. */
export function useAct() {
  const { t } = useLingui();
  const apollo = useApolloClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  async function act(send: () => Promise<object | undefined>, done: string): Promise<boolean> {
    setIsBusy(true);
    setOutcome(null);
    const result = await send().catch(() => undefined);
    setIsBusy(false);
    refetchShown(apollo, ["ColleaguesPage"]);
    if (!result) setOutcome({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    else if (isRefusal(result)) setOutcome({ kind: "refusal", words: result.message });
    else setOutcome({ kind: "success", words: done });
    return result !== undefined && !isRefusal(result);
  }

  return { act, outcome, isBusy };
}
