import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Popover, Tooltip, VisuallyHidden } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useId, useRef, useState } from "react";
import documents from "../documents.module.css";
import styles from "./publish.module.css";

/** Never truly disabled: the keyboard must reach it to learn the reason. */
export function Unavailable({ reason }: { reason: string }) {
  const { t } = useLingui();
  const reasonId = useId();
  return (
    <>
      <Tooltip label={reason} multiline maw={280}>
        <ActionIcon
          aria-label={t`Espace entreprise`}
          aria-disabled
          aria-describedby={reasonId}
          className={documents.unavailable}
        >
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
  const [opened, setOpened] = useState<"hovered" | "asked" | false>(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reason = t`${company} ne voit pas encore cette session. Rendez-la visible, puis publiez le document.`;

  function hover() {
    clearTimeout(leaving.current);
    setOpened((before) => before || "hovered");
  }

  // The pointer needs a moment to travel from the icon to the button.
  function leave() {
    leaving.current = setTimeout(() => setOpened((before) => (before === "asked" ? before : false)), patience);
  }

  return (
    <>
      <Popover
        opened={opened !== false}
        onChange={() => setOpened(false)}
        position="top"
        withArrow
        width={280}
        // Hovering must not take the focus away from where it is; asking by a click or a key moves it inside.
        trapFocus={opened === "asked"}
        returnFocus={opened === "asked"}
      >
        <Popover.Target>
          <ActionIcon
            aria-label={t`Espace entreprise`}
            aria-disabled
            aria-describedby={reasonId}
            className={documents.unavailable}
            onMouseEnter={hover}
            onMouseLeave={leave}
            onClick={() => setOpened("asked")}
          >
            <IconSend size={16} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown
          className={styles.reason}
          aria-label={t`Espace entreprise`}
          onMouseEnter={hover}
          onMouseLeave={leave}
        >
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
