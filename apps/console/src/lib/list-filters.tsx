import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Popover, TextInput, type TextInputProps } from "@mantine/core";
import { useDebouncedSearch } from "@passerelle/ui";
import { IconFilter, IconSearch } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import styles from "./list-filters.module.css";

/** The line above a list: its search, the filters in force, and what sets them. */
export function ListFilters({ children }: { children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>;
}

type ListSearchProps = Pick<TextInputProps, "aria-label" | "placeholder" | "label" | "size" | "className"> & {
  search: string | undefined;
  /** Once the fingers rest; undefined when nothing is searched any more. */
  onSearch: (search: string | undefined) => void;
};

export function ListSearch({ search, onSearch, size = "xs", className = styles.search, ...field }: ListSearchProps) {
  const { history } = useRouter();
  const [page] = useState(history.location.pathname);
  const [typed, setTyped] = useDebouncedSearch(search ?? "", (text) => {
    // Whoever opens a row at once is on the way to it, and is not brought back to the list.
    if (history.location.pathname === page) onSearch(text || undefined);
  });
  return (
    <TextInput
      {...field}
      className={className}
      type="search"
      size={size}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

/** The chips of the filters in force; their place stays when there are none. */
export function ChosenFilters({ children }: { children: ReactNode }) {
  return <div className={styles.chosen}>{children}</div>;
}

/** Opens the fields that set the filters. */
export function FiltersButton({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <Popover position="bottom-end" width={320} trapFocus>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconFilter size={16} aria-hidden />}>
          <Trans>Filtres</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Filtres`}>{children}</Popover.Dropdown>
    </Popover>
  );
}
