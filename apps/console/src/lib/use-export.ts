import { useLingui } from "@lingui/react/macro";
import { refusalSentence, saveBytes } from "@passerelle/client";
import { useLocale } from "@passerelle/ui";
import { useState } from "react";
import { ExportFailed, fetchExport, type Asked } from "./fetch-export.ts";

/** Takes a list or a history away as a file; why not, in words. */
export function useExport() {
  const { t } = useLingui();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  /** Whether the file was saved. */
  async function take(path: string, asked: Asked): Promise<boolean> {
    setBusy(true);
    setRefusal(undefined);
    const file = await fetchExport(path, asked).catch((failure: unknown) => {
      const sentence = failure instanceof ExportFailed ? refusalSentence(failure.code, locale) : undefined;
      setRefusal(sentence ?? t`L’export n’a pas abouti. Vérifiez votre connexion, puis réessayez.`);
    });
    setBusy(false);
    if (file) saveBytes(file, file.name);
    return file !== undefined;
  }

  return { busy, refusal, take };
}
