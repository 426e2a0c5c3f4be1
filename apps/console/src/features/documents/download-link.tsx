import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Tooltip, VisuallyHidden } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useId } from "react";
import styles from "./documents.module.css";

type DownloadLinkProps = {
  title: string;
  path: string;
  /** Why the file cannot be had, when it cannot: said in its place. */
  unavailable?: string | null;
};

export function DownloadLink({ title, path, unavailable }: DownloadLinkProps) {
  const { t } = useLingui();
  const reasonId = useId();
  const label = t`Télécharger « ${title} »`;

  if (unavailable) {
    return (
      <>
        <Tooltip label={unavailable} multiline maw={320}>
          <ActionIcon aria-label={label} aria-disabled aria-describedby={reasonId} className={styles.unavailable}>
            <IconDownload size={16} />
          </ActionIcon>
        </Tooltip>
        <VisuallyHidden id={reasonId}>{unavailable}</VisuallyHidden>
      </>
    );
  }
  return (
    <Tooltip label={t`Télécharger`}>
      <ActionIcon component="a" href={path} download aria-label={label}>
        <IconDownload size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
