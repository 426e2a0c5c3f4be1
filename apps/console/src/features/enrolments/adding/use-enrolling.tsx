import { Plural, Trans } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import type { PersonToEnrolInput } from "#gql";
import { nameOf } from "../enrolled-name.ts";
import { useEnrolmentActs, type Enrolled } from "../use-enrolment-acts.ts";
import type { AddLearnersProps } from "./add-learners.tsx";

type Enrolling = Pick<AddLearnersProps, "booking" | "sessionId" | "say"> & {
  /** Where no button stands beside which to say it. */
  onRefused?: (words: string) => void;
};

/** Enrols a list, and says so in the tab, with a way back; a refusal stays beside the button. */
export function useEnrolling({ booking, sessionId, say, onRefused }: Enrolling) {
  const acts = useEnrolmentActs();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [done, setDone] = useState<ReactNode>();
  const { company } = booking;

  /** Whether it was done. */
  async function enrol(learners: PersonToEnrolInput[]): Promise<boolean> {
    setRefusal(undefined);
    setDone(undefined);
    setBusy(true);
    const { made, failure } = await acts.enrol({ sessionId, companyId: company.id }, learners);
    setBusy(false);
    if (failure !== undefined) {
      setRefusal(failure);
      onRefused?.(failure);
      return false;
    }
    const { enrolments } = made;
    const words = <Words enrolments={enrolments} companyName={company.name} />;
    setDone(words);
    say({ kind: "success", words, undo: { act: () => void takeBack(enrolments) } });
    return true;
  }

  async function takeBack(enrolments: Enrolled) {
    const { failure } = await acts.remove(
      sessionId,
      enrolments.map(({ id }) => id),
    );
    if (failure !== undefined) return say({ kind: "refusal", words: failure });
    const count = enrolments.length;
    const words = (
      <Plural value={count} one="L’apprenant n’est plus inscrit." other="Les # apprenants ne sont plus inscrits." />
    );
    say({ kind: "success", words });
  }

  return { enrol, busy, refusal, done };
}

function Words({ enrolments, companyName }: { enrolments: Enrolled; companyName: string }) {
  const [first] = enrolments;
  if (enrolments.length === 1 && first)
    return (
      <Trans>
        {nameOf(first)} est inscrit pour {companyName}.
      </Trans>
    );
  return (
    <Trans>
      {enrolments.length} apprenants sont inscrits pour {companyName}.
    </Trans>
  );
}
