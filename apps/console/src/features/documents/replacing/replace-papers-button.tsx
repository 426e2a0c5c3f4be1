import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import { ReplacePapers, type ReplacePapersProps } from "./replace-papers.tsx";

/** Opens the guided action for a learner who was added back. */
export function ReplacePapersButton(props: ReplacePapersProps) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconRefresh size={16} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        <Trans>Remplacer ses documents</Trans>
      </Button>
      <ReplacePapers {...props} opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
