import { useState } from "react";
import { ProposeDates } from "#features/date-proposals";
import { SlotTimesField } from "#features/planning";
import { LeavingGuard } from "#lib/leaving-guard.tsx";

type ProposalDrawersProps = {
  sessionId: string;
  /** The client to whom dates are proposed; none: closed. */
  companyId: string | undefined;
  onClose: () => void;
  planningHref: string;
  helpHref: string;
  onSent: (sent: { recipientName: string; recipientAddress: string }) => void;
};

/** One proposal being written for each client it was begun for: closing its drawer keeps it, leaving the page asks first. */
export function ProposalDrawers({ companyId, ...props }: ProposalDrawersProps) {
  const [begun, setBegun] = useState<readonly string[]>([]);
  const [unsent, setUnsent] = useState<readonly string[]>([]);
  if (companyId && !begun.includes(companyId)) setBegun([...begun, companyId]);

  return (
    <>
      {begun.map((each) => (
        <ProposeDates
          key={each}
          {...props}
          companyId={each}
          opened={companyId === each}
          slotsField={(field) => <SlotTimesField {...field} />}
          onUnsent={(isUnsent) =>
            setUnsent((all) => [...all.filter((other) => other !== each), ...(isUnsent ? [each] : [])])
          }
        />
      ))}
      <LeavingGuard blocks={unsent.length > 0} />
    </>
  );
}
