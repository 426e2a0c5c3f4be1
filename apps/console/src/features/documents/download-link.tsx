import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

export function DownloadLink({ title, path }: { title: string; path: string }) {
  const { t } = useLingui();
  return (
    <Tooltip label={t`Télécharger`}>
      <ActionIcon component="a" href={path} download aria-label={t`Télécharger « ${title} »`}>
        <IconDownload size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
