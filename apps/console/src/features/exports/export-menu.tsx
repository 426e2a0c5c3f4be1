import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { saveBytes } from "@passerelle/client";
import { InlineMessage } from "@passerelle/ui";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { ExportFailed, fetchExport, type Asked } from "#lib/fetch-export.ts";

type ExportFormat = "csv" | "xlsx";

type ExportMenuProps = {
  list: "companies" | "contacts" | "learners" | "sessions";
  /** The search, filters and order in force, as the house spells them: what is on screen is what leaves. */
  asked: Asked;
};

/** «Exporter»: the list as it stands, whole, as CSV or XLSX. */
export function ExportMenu({ list, asked }: ExportMenuProps) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function leave(format: ExportFormat) {
    setBusy(true);
    setRefusal(undefined);
    try {
      const file = await fetchExport(`${list}.${format}`, asked);
      saveBytes(file, file.name);
    } catch (failure) {
      const sentence = failure instanceof ExportFailed ? failure.sentence : undefined;
      setRefusal(sentence ?? t`L’export n’a pas abouti. Vérifiez votre connexion, puis réessayez.`);
    }
    setBusy(false);
  }

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
