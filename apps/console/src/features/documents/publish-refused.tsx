import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Popover, Tooltip, VisuallyHidden } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useId, useRef, useState } from "react";
import documents from "./documents.module.css";
import styles from "./publish.module.css";

/** Never truly disabled: the keyboard must reach it to learn the reason. */
export function Unavailable({ reason }: { reason: string }) {
  const { t } = useLingui();
  const reasonId = useId();
  return (
    <>
      <Tooltip label={reason} multiline maw={280}>
        <ActionIcon aria-label={t`Espace entreprise`} aria-disabled aria-describedby={reasonId} className={documents.unavailable}>
          <IconSend size={16} />
        </ActionIcon>
      </Tooltip>
      <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>
    </>
  );
}

type NotYetVisibleProps = { company: string; onMakeVisible: (() => void) | undefined };

const patience = 150;

/** The reason, on hover and on focus, with the way out of it: «Rendre visible». */
export function NotYetVisible({ company, onMakeVisible }: NotYetVisibleProps) {
  const { t } = useLingui();
  const reasonId = useId();
  const [opened, setOpened] = useState(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reason = t`${company} ne voit pas encore cette session. Rendez-la visible, puis publiez le document.`;

  function open() {
    clearTimeout(leaving.current);
    setOpened(true);
  }

  // The pointer needs a moment to travel from the icon to the button.
  function leave() {
    leaving.current = setTimeout(() => setOpened(false), patience);
  }

  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="top" withArrow width={280} closeOnEscape>
        <Popover.Target>
          <ActionIcon
            aria-label={t`Espace entreprise`}
            aria-disabled
            aria-describedby={reasonId}
            className={documents.unavailable}
            onMouseEnter={open}
            onMouseLeave={leave}
            onClick={open}
          >
            <IconSend size={16} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown className={styles.reason} aria-label={t`Espace entreprise`} onMouseEnter={open} onMouseLeave={leave}>
          <p>{reason}</p>
          {onMakeVisible && (
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                setOpened(false);
                onMakeVisible();
              }}
            >
              <Trans>Rendre visible</Trans>
            </Button>
          )}
        </Popover.Dropdown>
      </Popover>
      <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>
    </>
  );
}
