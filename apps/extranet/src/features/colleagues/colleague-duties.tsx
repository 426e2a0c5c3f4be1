import { useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Duty } from "@passerelle/schema/vocabulary";
import { Trans, useLingui } from "@lingui/react/macro";
import { InlineMessage } from "@passerelle/ui";
import { useViewer } from "../../app/viewer.ts";
import { SetColleagueDutiesDocument } from "../../gql/graphql.ts";
import { leavesNobody, type Colleague } from "./colleague.ts";
import classes from "./colleagues.module.css";
import { DutyBoxes } from "./duty-boxes.tsx";
import { useAct } from "./use-act.ts";

type ColleagueDutiesProps = { colleague: Colleague; colleagues: readonly Colleague[] };

export function ColleagueDuties({ colleague, colleagues }: ColleagueDutiesProps) {
  const { t } = useLingui();
  const { organisationName } = useViewer().access;
  const [setDuties] = useMutation(SetColleagueDutiesDocument);
  const { act, outcome, isBusy } = useAct();
  // What is not touched follows what others decide meanwhile.
  const [chosen, setChosen] = useState<Duty[] | null>(null);
  const duties = chosen ?? colleague.duties;
  const isChanged = [...duties].toSorted().join() !== [...colleague.duties].toSorted().join();

  const save = async () => {
    const isDone = await act(
      async () => {
        const { data } = await setDuties({ variables: { input: { contactId: colleague.id, duties } } });
        return data?.setDuties;
      },
      t`Les droits sont enregistrés.`,
    );
    if (isDone) setChosen(null);
  };

  return (
    <>
      <DutyBoxes value={duties} onChange={setChosen} />
      {leavesNobody(colleagues, colleague, duties) && (
        <InlineMessage kind="info">
          <Trans>
            Plus personne de votre entreprise ne pourra inviter de collègues : il faudra le demander à{" "}
            {organisationName}.
          </Trans>
        </InlineMessage>
      )}
      {outcome && <InlineMessage kind={outcome.kind}>{outcome.words}</InlineMessage>}
      <div className={classes.buttons}>
        <Button disabled={!isChanged} loading={isBusy} onClick={() => void save()}>
          <Trans>Enregistrer les droits</Trans>
        </Button>
      </div>
    </>
  );
}
