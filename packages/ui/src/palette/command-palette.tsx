import { useLingui } from "@lingui/react/macro";
import { Modal } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { Kbd } from "../marks/kbd.tsx";
import styles from "./command-palette.module.css";
import type { PaletteItem, PaletteSearch } from "./palette-group.ts";
import { PaletteBox } from "./palette-box.tsx";

type CommandPaletteProps = {
  /** « Rechercher une session, un client… » */
  label: string;
  /** Must keep its identity between renders. */
  search: PaletteSearch;
  onChoose: (item: PaletteItem) => void;
};

/** The search box of the bar; it and ⌘K (Ctrl K) open the same palette. */
export function CommandPalette({ label, search, onChoose }: CommandPaletteProps) {
  const { t } = useLingui();
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([["mod+K", open]], []);

  return (
    <>
      <button type="button" className={styles.trigger} onClick={open} aria-haspopup="dialog">
        <IconSearch size={16} aria-hidden />
        <span className={styles.triggerLabel}>{label}</span>
        <Kbd>{isApple ? "⌘K" : "Ctrl K"}</Kbd>
      </button>
      <Modal.Root opened={opened} onClose={close} size={600} yOffset="12dvh" centered={false}>
        <Modal.Overlay />
        <Modal.Content aria-label={t`Recherche`}>
          <Modal.Body p={0}>
            <PaletteBox
              label={label}
              search={search}
              onChoose={(item) => {
                close();
                onChoose(item);
              }}
            />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
