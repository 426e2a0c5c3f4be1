import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { EnrolmentRow_EnrolmentFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { nameOf } from "../enrolled-name.ts";
import { useEnrolmentActs } from "../use-enrolment-acts.ts";

type Restoring = { sessionId: string; say: (notice: NoticeWords | undefined) => void };

/** Takes enrolments out of the trash, and says how that went. */
export function useRestoring({ sessionId, say }: Restoring) {
  const acts = useEnrolmentActs();
  const [busy, setBusy] = useState(false);

  async function restore(enrolments: readonly EnrolmentRow_EnrolmentFragment[]) {
    setBusy(true);
    const { failure } = await acts.restore(
      sessionId,
      enrolments.map(({ id }) => id),
    );
    setBusy(false);
    if (failure !== undefined) return say({ kind: "refusal", words: failure });
    const [first] = enrolments;
    const name = first ? nameOf(first) : "";
    say({
      kind: "success",
      words:
        enrolments.length === 1 ? (
          <Trans>{name} est de nouveau inscrit, comme avant.</Trans>
        ) : (
          <Plural
            value={enrolments.length}
            one="# inscription est restaurée."
            other="# inscriptions sont restaurées."
          />
        ),
    });
  }

  return { restore, busy };
}
