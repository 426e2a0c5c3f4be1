import { Trans } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { InlineMessage } from "@passerelle/ui";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";
import type { Asked } from "#lib/fetch-export.ts";
import { useExport } from "#lib/use-export.ts";

type ExportFormat = "csv" | "xlsx";

type ExportMenuProps = {
  list: "companies" | "contacts" | "imports" | "learners" | "mails" | "sessions" | "users";
  /** The search, filters and order in force, as the house spells them: what is on screen is what leaves. */
  asked: Asked;
};

/** «Exporter»: the list as it stands, whole, as CSV or XLSX. */
export function ExportMenu({ list, asked }: ExportMenuProps) {
  const { busy, refusal, take } = useExport();
  const leave = (format: ExportFormat) => take(`${list}.${format}`, asked);

  return (
    <>
      {refusal && <InlineMessage kind="refusal">{refusal}</InlineMessage>}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            size="xs"
            loading={busy}
            leftSection={<IconDownload size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            <Trans>Exporter</Trans>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void leave("csv")}>
            <Trans>CSV, pour tout tableur</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => void leave("xlsx")}>
            <Trans>XLSX, pour Excel</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
