import { useApolloClient } from "@apollo/client/react";
import { refusalSentence, saveZip } from "@passerelle/client";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import { useLocale } from "@passerelle/ui";
import { chosenAccessHeaders } from "../../lib/chosen-access.ts";
import { refetchShown } from "../../lib/refetch-shown.ts";

/** What is downloaded is read: the lists and their counts say so. */
const readingShownIn = ["DocumentList", "DocumentFilters", "SessionPage", "HomePage"];

/** Several documents in one file, and why not when it could not be made. */
export function useZip() {
  const { t } = useLingui();
  const locale = useLocale();
  const apollo = useApolloClient();
  const [isMaking, setIsMaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function sentenceOf(code: string): string {
    if (code === "NOT_FOUND")
      return t`Un de ces documents n’est plus disponible. Vérifiez votre choix, puis réessayez.`;
    return refusalSentence(code, locale) ?? t`Le téléchargement a échoué. Réessayez dans un instant.`;
  }

  async function download(ids: readonly string[]): Promise<boolean> {
    setIsMaking(true);
    setProblem(null);
    const failure = await saveZip({
      url: "/extranet/files.zip",
      ids,
      fileName: t`documents.zip`,
      headers: chosenAccessHeaders(),
    });
    setIsMaking(false);
    if (failure) setProblem(sentenceOf(failure));
    refetchShown(apollo, readingShownIn);
    return failure === undefined;
  }

  return { download, isMaking, problem };
}
