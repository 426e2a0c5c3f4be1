import { useLingui } from "@lingui/react/macro";
import type { Tone } from "@passerelle/ui";
import type { FileScan, ReceivedDocumentState } from "../gql/graphql.ts";

type Sent = { state: ReceivedDocumentState; scan: FileScan };

/** Where a sent document stands, and what the client is to do when it did not pass. */
export function useSentWords() {
  const { t } = useLingui();
  return {
    chip({ state, scan }: Sent): { tone: Tone; words: string } {
      if (scan === "INFECTED") return { tone: "red", words: t`Refusé par l’antivirus` };
      if (scan === "PENDING") return { tone: "amber", words: t`En cours de vérification` };
      return state === "SEEN" ? { tone: "green", words: t`Vu` } : { tone: "blue", words: t`Envoyé` };
    },
    advice({ scan }: Sent): string | null {
      if (scan !== "INFECTED") return null;
      return t`Un virus a été trouvé dans ce fichier : personne ne peut l’ouvrir. Annulez cet envoi et envoyez un fichier sain.`;
    },
  };
}
