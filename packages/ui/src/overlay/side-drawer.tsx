import { useLingui } from "@lingui/react/macro";
import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./side-drawer.module.css";
import { useEscapeOnTop } from "./keys-on-top.ts";
import { useOpenedAfter } from "./use-opened-after.ts";

type SideDrawerProps = {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** A line above the title: the reference. */
  context?: string;
  children: ReactNode;
  /** At its end: the quiet button, then the filled one. */
  buttons?: ReactNode;
};

/** The 480 px drawer of quick edits, over the list it comes from. */
export function SideDrawer({ opened, onClose, title, context, children, buttons }: SideDrawerProps) {
  const { t } = useLingui();
  const isOpened = useOpenedAfter(opened);
  const content = useEscapeOnTop(isOpened, onClose);
  return (
    <Drawer.Root opened={isOpened} onClose={onClose} closeOnEscape={false} position="right" size={480}>
      <Drawer.Overlay />
      <Drawer.Content ref={content}>
        {/* Mantine's header would be a second banner of the page. */}
        <div className={styles.header}>
          <div>
            {context && <p className={styles.context}>{context}</p>}
            <Drawer.Title>{title}</Drawer.Title>
          </div>
          <Drawer.CloseButton aria-label={t`Fermer`} />
        </div>
        <Drawer.Body className={styles.body}>
          {children}
          {buttons && <div className={styles.buttons}>{buttons}</div>}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
