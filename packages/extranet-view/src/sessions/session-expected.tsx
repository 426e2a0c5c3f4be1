import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useLingui } from "@lingui/react/macro";
import { ListCard, Section } from "@passerelle/ui";
import { ExpectedRow } from "../expected/expected-row.tsx";
import {
  SessionExpected_SessionFragmentDoc,
  type ExpectedDocumentState,
  type ExpectedRow_ExpectedFragment,
  type SessionExpected_SessionFragment,
} from "../gql/graphql.ts";

export type ExpectedToBring = {
  id: string;
  label: string;
  state: ExpectedDocumentState;
} & FragmentType<ExpectedRow_ExpectedFragment>;

type SessionExpectedProps = {
  session: FragmentType<SessionExpected_SessionFragment>;
  organisationName?: string | undefined;
  /** The row of a document that the reader can bring, or has just brought; null: it only says where it stands. */
  bring?: ((expected: ExpectedToBring) => ReactNode) | undefined;
};

/** What each side owes the other for the session: what the client is to bring, then what it was promised. */
export function SessionExpected({ session, organisationName, bring }: SessionExpectedProps) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: SessionExpected_SessionFragmentDoc,
    from: session,
    fragmentName: "SessionExpected_session",
  });
  if (!complete) return null;

  const owed = data.expectedDocuments.filter(({ side }) => side === "COMPANY_OWES");
  const promised = data.expectedDocuments.filter(({ side }) => side === "ORGANISATION_OWES");
  return (
    <>
      {owed.length > 0 && (
        <Section title={t`Documents à envoyer`}>
          <ListCard layout="apart">
            {owed.map((expected) => bring?.(expected) ?? <ExpectedRow key={expected.id} expected={expected} />)}
          </ListCard>
        </Section>
      )}
      {promised.length > 0 && (
        <Section title={organisationName ? t`Ce que vous enverra ${organisationName}` : t`Ce qui vous est promis`}>
          <ListCard>
            {promised.map((expected) => (
              <ExpectedRow key={expected.id} expected={expected} />
            ))}
          </ListCard>
        </Section>
      )}
    </>
  );
}
