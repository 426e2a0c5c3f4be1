import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useForm, useFormState, useWatch } from "react-hook-form";
import type { NoticeWords } from "#lib/notice.tsx";
import { isRefusal } from "#lib/refusal.ts";
import { useLatestVersion } from "#lib/use-latest-version.ts";
import { isFaulty, wordsOf, type Fault, type Words, type Wording } from "../words.ts";
import { useWordingActs } from "./use-wording-acts.ts";

type Acts = ReturnType<typeof useWordingActs>;
type Answer = Awaited<ReturnType<Acts["save"] | Acts["reset"]>>;

/** The words of one mail while they are written, saved, taken back, and perhaps changed by somebody else. */
export function useEditing(wording: Wording, readAgain: () => Promise<unknown>) {
  const { t } = useLingui();
  const form = useForm<Words>({ defaultValues: wordsOf(wording) });
  const { isDirty, isSubmitting } = useFormState({ control: form.control });
  const words = wordsOf(useWatch({ control: form.control }) as Words);
  const version = useLatestVersion(form, latestOf(wording));
  const acts = useWordingActs(wording);
  const [notice, say] = useState<NoticeWords>();
  const [refused, setRefused] = useState<{ words: string; faults: readonly Fault[] }>();
  const [isBusy, setIsBusy] = useState(false);

  async function save(written: Words) {
    say(undefined);
    const answer = await acts.save(written, version.expectedVersion);
    const saved = await take(answer, written);
    if (!saved) return;
    version.settle(latestOf(saved));
    say(done(t`Ce texte part désormais dans les mails.`, saved));
  }

  /** Back to words of before: ours, or those of a version. */
  async function goBack(asked: () => Promise<Answer>, said: string) {
    say(undefined);
    setIsBusy(true);
    const back = await take(await asked(), words);
    setIsBusy(false);
    if (back) say(done(said, back));
  }

  /** What was there before the act is taken up again, as one more version. */
  function done(said: string, now: Wording): NoticeWords {
    const [before] = wording.versions;
    const undo = () =>
      void goBackFrom(
        () => (before ? acts.restore(before.id, now.version) : acts.reset(now.version)),
        t`Le texte d’avant est revenu.`,
      );
    return { kind: "success", words: said, undo: { act: undo } };
  }

  async function goBackFrom(asked: () => Promise<Answer>, said: string) {
    const back = await take(await asked(), words);
    if (back) say({ kind: "success", words: said });
  }

  async function take(answer: Answer, written: Words): Promise<Wording | undefined> {
    if (!answer) {
      say({ kind: "refusal", words: t`Le serveur ne répond pas. Votre texte est gardé : réessayez dans un instant.` });
      return undefined;
    }
    if (isFaulty(answer)) {
      setRefused({ words: JSON.stringify(written), faults: answer.faults });
      say({ kind: "refusal", words: t`Ce texte ne peut pas être utilisé : les passages à corriger sont indiqués.` });
      return undefined;
    }
    if (!isRefusal(answer)) return answer;
    if (answer.code === "STALE") await readAgain().catch(() => undefined);
    say({ kind: "refusal", words: answer.message });
    return undefined;
  }

  async function sendTest(sessionId: string | undefined) {
    say(undefined);
    setIsBusy(true);
    const answer = await acts.sendTest(words, sessionId);
    setIsBusy(false);
    if (!answer) return say({ kind: "refusal", words: t`Le serveur ne répond pas. Réessayez dans un instant.` });
    if (isFaulty(answer)) {
      setRefused({ words: JSON.stringify(words), faults: answer.faults });
      return say({
        kind: "refusal",
        words: t`Ce texte ne peut pas être utilisé : les passages à corriger sont indiqués.`,
      });
    }
    if (isRefusal(answer)) return say({ kind: "refusal", words: answer.message });
    say({ kind: "success", words: t`Le test part à ${answer.toAddress}. Le texte n’est pas enregistré pour autant.` });
  }

  return {
    form,
    words,
    isDirty,
    isSubmitting,
    isBusy,
    ...version,
    notice,
    refused: refused?.words === JSON.stringify(words) ? refused.faults : [],
    save: form.handleSubmit(save),
    reset: () => goBack(() => acts.reset(version.expectedVersion), t`Le texte d’origine est revenu.`),
    restore: (versionId: string) =>
      goBack(() => acts.restore(versionId, version.expectedVersion), t`Cette version part de nouveau dans les mails.`),
    sendTest: (sessionId: string | undefined) => void sendTest(sessionId),
  };
}

const latestOf = (wording: Wording) => ({ version: wording.version, values: wordsOf(wording) });
