import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { ConsequenceList, type Consequence } from "./consequence-list.tsx";
import styles from "./confirm-dialog.module.css";
import { useOpenedAfter } from "./use-opened-after.ts";

type ConfirmDialogProps = {
  opened: boolean;
  onClose: () => void;
  /** Names the object: « Retirer la convention C-2026-0412 ? » */
  title: string;
  /** A line above the title: the reference, the dates. */
  context?: string;
  children?: ReactNode;
  consequences?: { heading?: string; list: Consequence[] };
  /** A softer way to the same end, offered above the buttons. */
  softerWay?: ReactNode;
  /** What the other side will see, at the right of the words. */
  preview?: ReactNode;
  /** Beside the heading of what the other side will see: of whom, before or after. */
  previewChoices?: ReactNode;
  keepLabel: string;
  confirmLabel: string;
  onConfirm: () => void;
  busy?: boolean;
  /** Known beforehand to be refused: why stands in the preview. */
  refused?: boolean;
  /** A refusal that came back: stays beside the buttons. */
  refusal?: ReactNode;
  /** Red, and only here: the act takes something away. */
  destructive?: boolean;
};

/** Says in words what will happen, before it does. Focus returns to the button that opened it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useLingui();
  const opened = useOpenedAfter(props.opened);
  return (
    <Modal.Root opened={opened} onClose={props.onClose} size={props.preview ? 1040 : 520} centered radius={16}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className={styles.body} data-preview={props.preview ? true : undefined}>
          <div className={styles.words}>
            {props.context && <p className={styles.context}>{props.context}</p>}
            <Modal.Title className={styles.title}>{props.title}</Modal.Title>
            {props.children && <div className={styles.text}>{props.children}</div>}
            {props.consequences && (
              <ConsequenceList
                heading={props.consequences.heading ?? t`Ce que verra le client`}
                headingHidden={Boolean(props.preview)}
                consequences={props.consequences.list}
              />
            )}
            {props.softerWay && <div className={styles.softer}>{props.softerWay}</div>}
            {props.refusal}
            <div className={styles.buttons}>
              <Button variant="default" onClick={props.onClose} data-autofocus>
                {props.keepLabel}
              </Button>
              <Button
                color={props.destructive ? "red" : undefined}
                loading={props.busy}
                disabled={props.refused}
                onClick={props.onConfirm}
              >
                {props.confirmLabel}
              </Button>
            </div>
          </div>
          {props.preview && (
            <aside className={styles.preview}>
              <div className={styles.previewHead}>
                <h3 className={styles.previewTitle}>
                  <Trans>Ce que verra le client</Trans>
                </h3>
                {props.previewChoices}
              </div>
              {props.preview}
            </aside>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
