import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconArchive, IconArchiveOff } from "@tabler/icons-react";
import { useArchiveProgramme, type Shelved, type Shelving } from "./use-archive-programme.ts";

type ArchiveProgrammeProps = Shelving & { programme: Shelved & { archivedAt?: string | null } };

/** In the head of a programme: puts it away, or brings it back. */
export function ArchiveProgramme({ programme, ...shelving }: ArchiveProgrammeProps) {
  const { archive, unarchive, loading } = useArchiveProgramme(shelving);
  return programme.archivedAt ? (
    <Button
      variant="default"
      leftSection={<IconArchiveOff size={16} aria-hidden />}
      loading={loading}
      onClick={() => void unarchive(programme)}
    >
      <Trans>Désarchiver</Trans>
    </Button>
  ) : (
    <Button
      variant="default"
      leftSection={<IconArchive size={16} aria-hidden />}
      loading={loading}
      onClick={() => void archive(programme)}
    >
      <Trans>Archiver</Trans>
    </Button>
  );
}
