import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import { AddedBack_BookingFragmentDoc, type AddedBack_BookingFragment } from "#gql";
import type { NoticeWords } from "#lib/notice.tsx";
import { nameOf } from "../of-learners/learner-option.ts";
import { ReplacePapersButton } from "./replace-papers-button.tsx";
import styles from "./replacing.module.css";

type AddedBackProps = {
  booking: FragmentType<AddedBack_BookingFragment>;
  sessionId: string;
  say: (notice: NoticeWords | undefined) => void;
};

/** In the company's space: who was added back while it still reads what was published before the removal. */
export function AddedBack({ booking, sessionId, say }: AddedBackProps) {
  const { data } = useSuspenseFragment({ fragment: AddedBack_BookingFragmentDoc, from: booking });
  const back = data.enrolments.filter(
    ({ removedAt, greyedBefore }) =>
      removedAt === null && greyedBefore?.documents.some(({ livePublications }) => livePublications.length > 0),
  );
  return back.map((enrolment) => (
    <div key={enrolment.id} className={styles.strip}>
      <InlineMessage kind="info">
        <Trans>
          {nameOf(enrolment.learner)} est de nouveau inscrit, et {data.company.name} lit encore les documents publiés
          avant son retrait.
        </Trans>
      </InlineMessage>
      <ReplacePapersButton sessionId={sessionId} enrolment={enrolment} say={say} />
    </div>
  ));
}
