import { useQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { documentKindLabels } from "@passerelle/schema/vocabulary";
import { SideDrawer, SkeletonRows, formatInstantDate, useLocale } from "@passerelle/ui";
import { useState, type ReactNode } from "react";
import { ReplacePapersQueryDocument, type ReplacePapersQueryQuery } from "#gql";
import { Block } from "#lib/block.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { nameOf } from "../of-learners/learner-option.ts";
import { NewPaper } from "./new-paper.tsx";
import { pairedPapers } from "./paired-papers.ts";
import { PapersDialog, type PapersAct } from "./papers-dialog.tsx";
import styles from "./replacing.module.css";

export type ReplacePapersProps = {
  sessionId: string;
  enrolment: { id: string; learner: { firstName: string; lastName: string } };
  say: (notice: NoticeWords | undefined) => void;
};

type Booking = NonNullable<ReplacePapersQueryQuery["session"]>["bookings"][number];
type OpenedProps = ReplacePapersProps & { opened: boolean; onClose: () => void };

/** A removed learner is back: the new papers in the place of those that the client still reads, in one guided act (R-030, R-031, B-08). */
export function ReplacePapers(props: OpenedProps) {
  const { t } = useLingui();
  const { sessionId, enrolment, opened, onClose } = props;
  const answer = useQuery(ReplacePapersQueryDocument, { variables: { sessionId }, skip: !opened });
  const name = nameOf(enrolment.learner);

  return (
    <SideDrawer opened={opened} onClose={onClose} title={t`Remplacer les documents de ${name}`}>
      <Block answer={answer} skeleton={<SkeletonRows rows={4} />}>
        {({ session }) => {
          const booking = session?.bookings.find(({ enrolments }) => enrolments.some(({ id }) => id === enrolment.id));
          return booking && <Steps {...props} booking={booking} onAdded={() => void answer.refetch()} />;
        }}
      </Block>
    </SideDrawer>
  );
}

function Steps({ booking, onAdded, ...props }: OpenedProps & { booking: Booking; onAdded: () => void }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [dropped, setDropped] = useState<ReadonlyMap<string, string>>(new Map());
  const [act, setAct] = useState<{ kind: PapersAct; opened: boolean }>();
  const enrolment = booking.enrolments.find(({ id }) => id === props.enrolment.id)!;
  const pairs = pairedPapers(enrolment, dropped);
  const ready = pairs.filter(({ successor }) => successor);
  const removed = enrolment.greyedBefore?.removedAt;
  const date = removed ? formatInstantDate(removed, locale) : "";
  const ask = (kind: PapersAct) => setAct({ kind, opened: true });

  return (
    <div className={styles.steps}>
      <Step number={1} heading={t`Publiés avant le retrait du ${date}`}>
        <p className={styles.muted}>
          <Trans>{enrolment.company.name} les lit encore, sous la ligne grisée.</Trans>
        </p>
        <ul className={styles.papers}>
          {pairs.map(({ document, publication }) => {
            const published = formatInstantDate(publication.publishedAt, locale);
            return (
              <li key={publication.id}>
                <span className={styles.title}>{document.title}</span>
                <span className={styles.muted}>
                  {t`${documentKindLabels[document.kind][locale]} · publié le ${published}`}
                </span>
              </li>
            );
          })}
          {pairs.length === 0 && (
            <li className={styles.muted}>
              <Trans>Tous sont retirés : il n’y a plus rien à remplacer.</Trans>
            </li>
          )}
        </ul>
      </Step>
      {pairs.length > 0 && (
        <>
          <Step number={2} heading={t`Les nouveaux documents`}>
            {pairs.map((pair) => (
              <NewPaper
                key={pair.publication.id}
                sessionId={props.sessionId}
                enrolmentId={enrolment.id}
                pair={pair}
                onAdded={(documentId) => {
                  setDropped(new Map([...dropped, [pair.document.id, documentId]]));
                  onAdded();
                }}
              />
            ))}
          </Step>
          <Step number={3} heading={t`Chez le client`}>
            {ready.length < pairs.length && (
              <p className={styles.muted}>
                <Trans>Un document sans nouveau PDF reste publié sous la ligne grisée.</Trans>
              </p>
            )}
            <div className={styles.acts}>
              <Button disabled={ready.length === 0} onClick={() => ask("replace")}>
                <Trans>Publier les nouveaux et retirer les anciens</Trans>
              </Button>
              <Button variant="default" disabled={ready.length === 0} onClick={() => ask("publish")}>
                <Trans>Publier seulement les nouveaux</Trans>
              </Button>
              <Button variant="default" onClick={() => ask("withdraw")}>
                <Trans>Retirer seulement les anciens</Trans>
              </Button>
            </div>
          </Step>
        </>
      )}
      {act && (
        <PapersDialog
          key={act.kind}
          act={act.kind}
          opened={act.opened}
          onClose={() => setAct({ ...act, opened: false })}
          onDone={props.onClose}
          sessionId={props.sessionId}
          booking={booking}
          enrolment={enrolment}
          pairs={pairs}
          say={props.say}
        />
      )}
    </div>
  );
}

function Step({ number, heading, children }: { number: number; heading: string; children: ReactNode }) {
  return (
    <section className={styles.step}>
      <h3 className={styles.heading}>
        <span className={styles.number}>{number}</span>
        {heading}
      </h3>
      {children}
    </section>
  );
}
