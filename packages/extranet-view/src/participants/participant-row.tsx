import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { Initials, ListRow } from "@passerelle/ui";
import { ParticipantRow_ParticipantFragmentDoc, type ParticipantRow_ParticipantFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import { useTrainingCounts } from "./training-counts.ts";

/** Somebody of the company, with the trainings before and behind. */
export function ParticipantRow({ participant }: { participant: FragmentType<ParticipantRow_ParticipantFragment> }) {
  const links = useExtranetLinks();
  const countsOf = useTrainingCounts();
  const { data, complete } = useFragment({ fragment: ParticipantRow_ParticipantFragmentDoc, from: participant });
  if (!complete) return null;

  const name = `${data.firstName} ${data.lastName}`;
  return (
    <ListRow
      href={links.participant(data.id)}
      lead={<Initials name={name} />}
      title={name}
      detail={[countsOf(data), data.email].filter(Boolean).join(" · ")}
      chevron
    />
  );
}
