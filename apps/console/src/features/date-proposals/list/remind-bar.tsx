import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { BulkBar } from "@passerelle/ui";
import { IconSend } from "@tabler/icons-react";
import type { ProposalRow_ProposalFragment } from "#gql";
import { BulkFailures, BulkProgress } from "#lib/bulk-progress.tsx";
import type { NoticeWords } from "#lib/notice.tsx";
import { useBulk } from "#lib/use-bulk.ts";
import { useProposalActs } from "../acts/use-proposal-acts.ts";

type RemindBarProps = {
  proposals: readonly ProposalRow_ProposalFragment[];
  onClear: () => void;
  say: (notice: NoticeWords | undefined) => void;
  onDone: () => void;
};

/** Reminds several clients, one after the other; whoever cannot be reminded is named, with the reason. */
export function RemindBar({ proposals, onClear, say, onDone }: RemindBarProps) {
  const { t } = useLingui();
  const { remind } = useProposalActs();
  const { bulk, run, stop } = useBulk();

  async function remindAll() {
    const items = proposals.map(({ id, company, session }) => ({ id, name: `${company.name}, ${session.title}` }));
    const { done, failures } = await run(items, remind);
    onClear();
    onDone();
    const words = t`${plural(done.length, { 0: "Aucune relance n’est partie.", one: "# relance part.", other: "# relances partent." })}`;
    if (failures.length === 0) return say({ kind: "success", words });
    say({
      kind: "refusal",
      words: (
        <>
          {words}
          <BulkFailures failures={failures} />
        </>
      ),
    });
  }

  return (
    <BulkBar count={bulk.running ? bulk.total : proposals.length} onClear={onClear}>
      {bulk.running ? (
        <BulkProgress bulk={bulk} onStop={stop} />
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconSend size={16} aria-hidden />}
          onClick={() => void remindAll()}
        >
          <Trans>Relancer</Trans>
        </Button>
      )}
    </BulkBar>
  );
}
