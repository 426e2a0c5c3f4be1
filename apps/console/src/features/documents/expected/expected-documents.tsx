import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { EmptyState, HelpLink, Section } from "@passerelle/ui";
import { IconClipboardCheck } from "@tabler/icons-react";
import { useState } from "react";
import { ExpectedDocument_ExpectedFragmentDoc, type ExpectedDocument_ExpectedFragment } from "#gql";
import { Notice, type NoticeWords } from "#lib/notice.tsx";
import { ExpectDocumentDrawer } from "./expect-document-drawer.tsx";
import styles from "./expected.module.css";
import { ExpectedRow } from "./expected-row.tsx";

type Expected = ExpectedDocument_ExpectedFragment;

type ExpectedDocumentsProps = {
  /** Those that were not cancelled, the most urgent first. */
  documents: FragmentType<Expected>[];
  company: { id: string; name: string };
  /** About what one asks: a session, or the company as a whole. */
  sessionId?: string;
  canExpect: boolean;
  /** Why nothing can be asked for the moment, when it cannot. */
  notYet?: string | false;
  /** Where the help on this opens. */
  helpHref?: string;
  onChanged: () => void;
};

/** «Documents attendus» (B-17): what each side owes the other, ticked by what arrives. */
export function ExpectedDocuments(props: ExpectedDocumentsProps) {
  const { t } = useLingui();
  const { company, canExpect, notYet, onChanged } = props;
  const { data } = useSuspenseFragment({ fragment: ExpectedDocument_ExpectedFragmentDoc, from: props.documents });
  const [adding, setAdding] = useState(false);
  const [notice, say] = useState<NoticeWords>();
  const shared = { company, withSession: props.sessionId === undefined, say, onChanged };

  return (
    <Section
      title={t`Documents attendus`}
      action={
        canExpect &&
        !notYet && (
          <Button variant="subtle" size="compact-sm" px={0} aria-haspopup="dialog" onClick={() => setAdding(true)}>
            <Trans>Ajouter</Trans>
          </Button>
        )
      }
    >
      <div className={styles.rail}>
        <Notice notice={notice} />
        <div className={styles.card}>
          {data.length === 0 && (
            <EmptyState icon={IconClipboardCheck}>
              {notYet || (
                <Trans>
                  Ce que {company.name} vous doit, et ce que vous lui devez, apparaîtra ici avec son échéance.
                </Trans>
              )}
            </EmptyState>
          )}
          <Group
            {...shared}
            title={t`De ${company.name}`}
            documents={data.filter(({ side }) => side === "COMPANY_OWES")}
          />
          <Group
            {...shared}
            title={t`De votre part`}
            documents={data.filter(({ side }) => side === "ORGANISATION_OWES")}
          />
        </div>
        {props.helpHref && <HelpLink question={t`Comment demander un document à un client ?`} href={props.helpHref} />}
      </div>
      {canExpect && (
        <ExpectDocumentDrawer
          company={company}
          sessionId={props.sessionId}
          opened={adding}
          onClose={() => setAdding(false)}
          onExpected={(label) => {
            say({ kind: "success", words: t`« ${label} » est attendu.` });
            onChanged();
          }}
        />
      )}
    </Section>
  );
}

type GroupProps = {
  title: string;
  documents: Expected[];
  company: { id: string; name: string };
  withSession: boolean;
  say: (notice: NoticeWords | undefined) => void;
  onChanged: () => void;
};

function Group({ title, documents, ...rest }: GroupProps) {
  const { t } = useLingui();
  if (documents.length === 0) return null;
  const arrived = documents.filter(({ state }) => state === "FULFILLED").length;
  return (
    <>
      <div className={styles.group}>
        <h3 className={styles.groupTitle}>{title}</h3>
        <span data-tabular>{t`${arrived} sur ${documents.length}`}</span>
      </div>
      <ul className={styles.rows} aria-label={title}>
        {documents.map((each) => (
          <ExpectedRow key={each.id} expected={each} {...rest} />
        ))}
      </ul>
    </>
  );
}
