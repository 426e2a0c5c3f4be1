import type { PreviewActInput } from "@passerelle/schema/contract";
import { previewedDocumentActs } from "#documents";
import { previewedEnrolmentActs } from "#enrolments";
import type { Work } from "#platform/work";
import { previewedSessionActs } from "#sessions";

type Inputs = Required<PreviewActInput>;

/** For each act that may be asked for, the use case that its mutation calls: the compiler wants all of them. */
type PreviewedActs = { [Act in keyof Inputs]: (work: Work, input: Inputs[Act]) => Promise<unknown> };

const acts: PreviewedActs = { ...previewedSessionActs, ...previewedEnrolmentActs, ...previewedDocumentActs };

/** Does the one act that is asked for: of a `oneOf` input, one field is given. */
export async function performPreviewed(work: Work, asked: PreviewActInput): Promise<void> {
  for (const act of Object.keys(acts) as (keyof Inputs)[]) {
    const input = asked[act];
    if (input) await perform(work, act, input);
  }
}

function perform<Act extends keyof Inputs>(work: Work, act: Act, input: Inputs[Act]): Promise<unknown> {
  return acts[act](work, input);
}
