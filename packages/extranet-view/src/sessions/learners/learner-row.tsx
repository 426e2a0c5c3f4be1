import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconChevronDown } from "@tabler/icons-react";
import { useId, useState } from "react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { formatInstantDate, Initials, ListCard, StatusChip, UiLink, useLocale } from "@passerelle/ui";
import { DocumentRow } from "../../documents/document-row.tsx";
import { LearnerRow_LearnerFragmentDoc, type LearnerRow_LearnerFragment } from "../../gql/graphql.ts";
import { useExtranetLinks } from "../../links.tsx";
import classes from "./learner-row.module.css";

/** A learner in a session, with what was published for the learner alone: also once removed. */
export function LearnerRow({ learner }: { learner: FragmentType<LearnerRow_LearnerFragment> }) {
  const { t } = useLingui();
  const links = useExtranetLinks();
  const documentsId = useId();
  const [chosen, setChosen] = useState<boolean>();
  const { data, complete } = useFragment({
    fragment: LearnerRow_LearnerFragmentDoc,
    from: learner,
    fragmentName: "LearnerRow_learner",
  });
  if (!complete) return null;

  const { firstName, lastName, participantId, cancelled, documents } = data;
  const name = `${firstName} ${lastName}`;
  const count = documents.length;
  const papers = t`${plural(count, { one: "# document", other: "# documents" })}`;
  // What is left of somebody who was removed is what one comes for.
  const isOpen = count > 0 && (chosen ?? cancelled);
  return (
    <li className={classes.learner} data-cancelled={cancelled || undefined}>
      <div className={classes.line}>
        <Initials name={name} />
        <span className={classes.name}>
          {participantId ? <UiLink href={links.participant(participantId)}>{name}</UiLink> : name}
        </span>
        {cancelled && <Removed at={data.cancelledAt} />}
        {count > 0 && (
          <button
            type="button"
            className={classes.documents}
            aria-expanded={isOpen}
            aria-controls={documentsId}
            aria-label={`${papers}, ${name}`}
            onClick={() => setChosen(!isOpen)}
          >
            {papers}
            <IconChevronDown size={16} aria-hidden />
          </button>
        )}
      </div>
      <div id={documentsId} className={classes.papers} hidden={!isOpen}>
        {isOpen && (
          <ListCard layout="apart">
            {documents.map((document) => (
              <DocumentRow key={document.id} document={document} withLearner={false} isNarrow />
            ))}
          </ListCard>
        )}
      </div>
    </li>
  );
}

function Removed({ at }: { at: string | null }) {
  const locale = useLocale();
  const date = at && formatInstantDate(at, locale);
  return (
    <StatusChip tone="grey">
      {date ? (
        <Trans context="mention on a learner">Annulé le {date}</Trans>
      ) : (
        <Trans context="mention on a learner">Annulé</Trans>
      )}
    </StatusChip>
  );
}
