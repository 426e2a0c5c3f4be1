import { Trans } from "@lingui/react/macro";
import { changeOf, tellEvent } from "@passerelle/schema/vocabulary";
import { UiLink, useLocale } from "@passerelle/ui";
import { Fragment } from "react";
import type { HistoryEntry_EntryFragment } from "#gql";
import { typeset } from "#lib/french-typography.ts";
import type { HistoryScope } from "./history-scope.ts";
import styles from "./history.module.css";

type HistorySentenceProps = { entry: HistoryEntry_EntryFragment; scope: HistoryScope };

/** One line of the journal, said as a sentence; under it, what became of each field, and where it happened. */
export function HistorySentence({ entry, scope }: HistorySentenceProps) {
  const language = useLocale();
  const written = (text: string) => (language === "fr" ? typeset(text) : text);

  return (
    <>
      <span>
        {tellEvent(entry, language).map(({ text, strong }, index) =>
          strong ? <strong key={index}>{text}</strong> : <Fragment key={index}>{written(text)}</Fragment>,
        )}
      </span>
      {entry.changes.length > 0 && (
        <ul className={styles.changes}>
          {entry.changes.map((change) => (
            <li key={change.field}>{written(changeOf(change, language))}</li>
          ))}
        </ul>
      )}
      {entry.names.length > 6 && (
        <details className={styles.names}>
          <summary>
            <Trans>Tous les noms</Trans>
          </summary>
          {entry.names.join(", ")}
        </details>
      )}
      <Place entry={entry} scope={scope} />
      {entry.isErased && (
        <span className={styles.note}>
          <Trans>Les noms de cet événement ont été effacés après une suppression définitive.</Trans>
        </span>
      )}
    </>
  );
}

/** What the page does not already say: the session, and in the journal the company too. */
function Place({ entry, scope }: HistorySentenceProps) {
  const session = scope.of !== "SESSION" && entry.sessionTitle;
  const company = scope.of === "JOURNAL" && entry.companyName;
  if (!session && !company) return null;
  return (
    <span className={styles.place}>
      {session && <Linked href={entry.sessionId && `/sessions/${entry.sessionId}`}>{session}</Linked>}
      {session && company && " · "}
      {company && <Linked href={entry.companyId && `/companies/${entry.companyId}`}>{company}</Linked>}
    </span>
  );
}

/** What is gone for good keeps its name, and leads nowhere. */
function Linked({ href, children }: { href: string | null | undefined; children: string }) {
  return href ? <UiLink href={href}>{children}</UiLink> : <span>{children}</span>;
}
