import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { SideDrawer } from "@passerelle/ui";
import { IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { DuplicateSession_SessionFragmentDoc, type DuplicateSession_SessionFragment } from "#gql";
import { DuplicateForm } from "./duplicate-form.tsx";

type DuplicateSessionProps = {
  session: FragmentType<DuplicateSession_SessionFragment>;
  onDuplicated: (sessionId: string) => void;
};

/** «Dupliquer»: another session like this one, from another day on. */
export function DuplicateSession({ session: from, onDuplicated }: DuplicateSessionProps) {
  const { t } = useLingui();
  const { data: session } = useSuspenseFragment({ fragment: DuplicateSession_SessionFragmentDoc, from });
  const [opened, open] = useState(false);
  if (!session.viewerCan.plan) return null;

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => open(true)}
      >
        <Trans>Dupliquer</Trans>
      </Button>
      <SideDrawer
        opened={opened}
        onClose={() => open(false)}
        context={session.reference}
        title={t`Dupliquer la session`}
      >
        <DuplicateForm
          session={session}
          onClose={() => open(false)}
          onDuplicated={(sessionId) => {
            open(false);
            onDuplicated(sessionId);
          }}
        />
      </SideDrawer>
    </>
  );
}
