import type { FragmentType } from "@apollo/client";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { ExpectedRow } from "@passerelle/extranet-view";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ExpectedRow_ExpectedFragment } from "../../gql/graphql.ts";
import { BringingField } from "./bringing-field.tsx";
import { bringingState } from "./bringing-state.tsx";
import { useBringing, type Bringing, type Brought, type ToBring } from "./use-bringing.ts";

type ExpectedToBringProps = {
  expected: ToBring & FragmentType<ExpectedRow_ExpectedFragment>;
  withSession?: boolean;
  onBrought: (brought: Brought) => void;
};

/** The row of a document that the client owes: a tap opens the camera or the files, and the file ticks it. */
export function ExpectedToBring({ expected, withSession, onBrought }: ExpectedToBringProps) {
  const bringing = useBringing(expected, onBrought);
  const isOnItsWay = bringing.current?.state === "sending";
  const isCut = bringing.current?.state === "failed" && !bringing.isRefused;
  return (
    <ExpectedRow
      expected={expected}
      withSession={withSession}
      onAnswer={isOnItsWay ? undefined : bringing.choose}
      field={<BringingField bringing={bringing} />}
      progress={bringingState(bringing)}
      trail={isOnItsWay || isCut ? <BringingActs label={expected.label} bringing={bringing} /> : undefined}
    />
  );
}

function BringingActs({ label, bringing }: { label: string; bringing: Bringing }) {
  const { t } = useLingui();
  if (bringing.current?.state === "failed") {
    return (
      <Button variant="default" onClick={bringing.again} aria-label={t`Réessayer l’envoi de ${label}`}>
        <Trans>Réessayer</Trans>
      </Button>
    );
  }
  const stop = t`Interrompre l’envoi de ${label}`;
  return (
    <Tooltip label={stop}>
      <ActionIcon aria-label={stop} onClick={bringing.stop}>
        <IconX size={20} />
      </ActionIcon>
    </Tooltip>
  );
}
