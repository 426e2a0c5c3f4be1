import type { FragmentType } from "@apollo/client";
import { ListCard, Section, UiLink, useLocale } from "@passerelle/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { DocumentGroups_DocumentFragmentDoc, type DocumentGroups_DocumentFragment } from "../gql/graphql.ts";
import { useExtranetLinks } from "../links.tsx";
import type { Selection } from "../reading/row-tick.tsx";
import { usePresent } from "../reading/use-present.ts";
import { datesOf, monthTitle } from "../wording/dates.ts";
import classes from "./documents.module.css";
import { DocumentRow } from "./document-row.tsx";
import { groupDocuments, type DocumentGrouping } from "./group-documents.ts";

type DocumentGroupsProps = {
  documents: FragmentType<DocumentGroups_DocumentFragment>[];
  grouping: DocumentGrouping;
  selection?: Selection | undefined;
};

/** The storage area: every document of every session, under its session or under its month. */
export function DocumentGroups({ documents, grouping, selection }: DocumentGroupsProps) {
  const locale = useLocale();
  const present = usePresent(DocumentGroups_DocumentFragmentDoc, documents, "DocumentGroups_document");

  const groups = groupDocuments(present, grouping);
  // A programme comes back: two sessions of one name are told apart by their dates.
  const titleOf = ({ sessionTitle, session }: (typeof present)[number]) => {
    const hasTwin = groups.some(
      ({ documents: [other] }) => other.sessionTitle === sessionTitle && other.session?.id !== session?.id,
    );
    const startsOn = session?.startsOn;
    return hasTwin && startsOn ? `${sessionTitle} · ${datesOf({ ...session, startsOn }, locale)}` : sessionTitle;
  };

  return (
    <div className={classes.groups}>
      {groups.map((group) => {
        const [first] = group.documents;
        const isBySession = grouping === "session";
        return (
          <Section
            key={group.key}
            title={isBySession ? titleOf(first) : monthTitle(group.key, locale)}
            action={isBySession && first.session && <SessionLink sessionId={first.session.id} title={titleOf(first)} />}
          >
            <ListCard>
              {group.documents.map((document) => (
                <DocumentRow key={document.id} document={document} withSession={!isBySession} selection={selection} />
              ))}
            </ListCard>
          </Section>
        );
      })}
    </div>
  );
}

function SessionLink({ sessionId, title }: { sessionId: string; title: string }) {
  const { t } = useLingui();
  const href = useExtranetLinks().session(sessionId);
  return (
    <UiLink className={classes.sessionLink} href={href} aria-label={t`Voir la session ${title}`}>
      <Trans>Voir la session</Trans>
    </UiLink>
  );
}
