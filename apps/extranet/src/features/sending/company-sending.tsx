import { Select } from "@mantine/core";
import { useState } from "react";
import { useLingui } from "@lingui/react/macro";
import { CompanySendingDocument } from "../../gql/graphql.ts";
import { useRecoveringQuery } from "../../lib/use-recovering-query.ts";
import { SendingZone } from "./sending-zone.tsx";
import classes from "./sending.module.css";
import type { TakingBack } from "./use-take-back.ts";

type CompanySendingProps = { sessionId: string | undefined; taking: TakingBack };

/** In the storage area, what is sent is for the company as a whole, or for the session that the reader names. */
export function CompanySending({ sessionId, taking }: CompanySendingProps) {
  const { t } = useLingui();
  const { data } = useRecoveringQuery(CompanySendingDocument, {});
  const [chosen, setChosen] = useState<string | null | undefined>(undefined);
  const sessions = (data?.extranet?.sessions.edges ?? []).filter(({ node }) => node.canSend);
  const asked = chosen === undefined ? sessionId : (chosen ?? undefined);
  // A session cancelled since it was chosen takes nothing any more.
  const session = sessions.some(({ node }) => node.id === asked) ? asked : undefined;
  return (
    <div className={classes.section}>
      <Select
        label={t`Ce que vous envoyez concerne`}
        placeholder={t`Votre entreprise, sans session en particulier`}
        clearable
        searchable
        nothingFoundMessage={t`Aucune session`}
        data={sessions.map(({ node }) => ({ value: node.id, label: node.title }))}
        value={session ?? null}
        onChange={setChosen}
      />
      <SendingZone sessionId={session} taking={taking} />
    </div>
  );
}
