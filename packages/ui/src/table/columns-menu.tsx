import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Popover, Stack } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";

type ColumnsMenuProps = {
  /** Those that may be hidden; the main one never is. */
  columns: { id: string; head: string }[];
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
};

/** «Colonnes», at the top right of a table: which ones are shown. */
export function ColumnsMenu({ columns, hidden, onChange }: ColumnsMenuProps) {
  const { t } = useLingui();

  function toggle(id: string, shown: boolean) {
    onChange(shown ? hidden.filter((each) => each !== id) : [...hidden, id]);
  }

  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconColumns3 size={16} aria-hidden />}>
          <Trans>Colonnes</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Colonnes affichées`}>
        <Stack gap={10}>
          {columns.map(({ id, head }) => (
            <Checkbox
              key={id}
              label={head}
              checked={!hidden.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
