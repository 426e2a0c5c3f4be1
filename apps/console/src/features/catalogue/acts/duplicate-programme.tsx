import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";
import type { Shelved, Shelving } from "./use-archive-programme.ts";
import { useDuplicateProgramme } from "./use-duplicate-programme.ts";

/** In the head of a programme. */
export function DuplicateProgramme({ programme, ...shelving }: Shelving & { programme: Shelved }) {
  const { duplicate, loading } = useDuplicateProgramme(shelving);
  return (
    <Button
      variant="default"
      leftSection={<IconCopy size={16} aria-hidden />}
      loading={loading}
      onClick={() => void duplicate(programme)}
    >
      <Trans>Dupliquer</Trans>
    </Button>
  );
}
