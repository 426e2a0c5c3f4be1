import { useQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, SegmentedControl, Textarea } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { limits, readEnrolmentLines, type NameOrder } from "@passerelle/schema/vocabulary";
import { calendarDay, InlineMessage } from "@passerelle/ui";
import { useState } from "react";
import { RecogniseLearnersQueryDocument } from "#gql";
import styles from "../enrolments.module.css";
import type { AddLearnersProps } from "./add-learners.tsx";
import { isTaken, judgeLines } from "./judged-lines.ts";
import { LinesTable } from "./lines-table.tsx";
import { useEnrolling } from "./use-enrolling.tsx";

/** Lines from a spreadsheet: the good ones are enrolled in one act, the bad ones say why and stay in the field. */
export function PasteLearners(props: AddLearnersProps) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [order, setOrder] = useState<NameOrder>("LAST_FIRST");
  const [settled] = useDebouncedValue(text, 250);
  const { enrol, busy, refusal, done } = useEnrolling(props);
  const { lines, hasHeaders } = readEnrolmentLines(settled, { today: calendarDay(new Date()), order });
  const good = lines.filter((line) => line.problems.length === 0);
  // What is enrolled in one act has a limit: the lines beyond it wait for the next.
  const offered = good.slice(0, limits.enrolments);
  const known = useQuery(RecogniseLearnersQueryDocument, {
    variables: {
      sessionId: props.sessionId,
      companyId: props.booking.company.id,
      people: offered.map(({ person }) => person),
    },
    skip: offered.length === 0,
    fetchPolicy: "network-only",
  });
  const judged = judgeLines(lines, known.data?.recogniseLearners ?? []);
  const taken = judged.filter((each) => isTaken(each) && offered.includes(each.line));
  const isReading = text !== settled || known.loading;

  async function submit() {
    if (!(await enrol(taken.map(({ line }) => line.person)))) return;
    const left = lines.filter((line) => line.problems.length > 0 || !offered.includes(line));
    setText(left.length === 0 ? "" : textOf(left, hasHeaders ? settled : undefined));
  }

  return (
    <>
      <Textarea
        label={t`Lignes copiées d’un tableur`}
        description={t`Nom, prénom, e-mail et date de naissance, avec ou sans ligne de titres ; une personne par ligne.`}
        placeholder={t`Nom	Prénom	E-mail	Date de naissance`}
        data-autofocus
        autosize
        minRows={5}
        maxRows={12}
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {lines.length > 0 && !hasHeaders && (
        <SegmentedControl
          size="xs"
          aria-label={t`Ordre des noms`}
          value={order}
          onChange={(chosen) => setOrder(chosen)}
          data={[
            { value: "LAST_FIRST", label: t`Nom, puis prénom` },
            { value: "FIRST_LAST", label: t`Prénom, puis nom` },
          ]}
        />
      )}
      {lines.length > 0 && <LinesTable lines={judged} />}
      {known.error !== undefined && (
        <InlineMessage kind="info">
          <Trans>
            Les apprenants déjà connus n’ont pas pu être reconnus. Vous pouvez inscrire la liste quand même.
          </Trans>
        </InlineMessage>
      )}
      {good.length > offered.length && (
        <InlineMessage kind="info">
          <Trans>
            Les {limits.enrolments} premières lignes correctes sont inscrites d’abord ; les autres restent ici.
          </Trans>
        </InlineMessage>
      )}
      {done && <InlineMessage kind="success">{done}</InlineMessage>}
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <div className={styles.buttons}>
        <Button variant="default" onClick={props.onClose}>
          <Trans>Fermer</Trans>
        </Button>
        <Button disabled={taken.length === 0 || isReading} loading={busy} onClick={() => void submit()}>
          <Plural value={taken.length} _0="Inscrire" one="Inscrire # apprenant" other="Inscrire # apprenants" />
        </Button>
      </div>
    </>
  );
}

/** What is left to be corrected, under the titles it was pasted with. */
function textOf(lines: readonly { text: string }[], pasted: string | undefined): string {
  const titles = pasted?.split(/\r?\n/).find((line) => line.trim() !== "");
  return [...(titles === undefined ? [] : [titles]), ...lines.map(({ text }) => text)].join("\n");
}
