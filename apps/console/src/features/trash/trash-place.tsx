import { Trans } from "@lingui/react/macro";
import type { TrashRow_ItemFragment } from "#gql";
import styles from "./trash.module.css";

/** Where it was: of which session, of which company. */
export function TrashPlace({ item: { kind, session, company } }: { item: TrashRow_ItemFragment }) {
  if (kind === "SESSION") return session?.reference ?? "–";
  if (!session && !company) return "–";
  return (
    <>
      {session?.title}
      {session && company && " · "}
      {company?.name} {session && <span className={styles.detail}>{session.reference}</span>}
      {kind === "RECEIVED_DOCUMENT" && !session && (
        <span className={styles.detail}>
          <Trans>pour l’entreprise</Trans>
        </span>
      )}
    </>
  );
}
