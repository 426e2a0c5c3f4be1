import { useWindowEvent } from "@mantine/hooks";
import { useRef } from "react";

/** Escape closes what stands on top, and nothing that stands beneath it; a list or a calendar that is open takes it first. */
export function useEscapeOnTop(opened: boolean, onClose: () => void) {
  const content = useRef<HTMLDivElement>(null);

  useWindowEvent(
    "keydown",
    (event) => {
      if (!opened || event.key !== "Escape" || event.isComposing) return;
      if (event.target instanceof Element && event.target.matches("[data-mantine-stop-propagation=true]")) return;
      const dialogs = [...document.querySelectorAll("[role=dialog][aria-modal=true]")];
      if (dialogs.at(-1) === content.current) onClose();
    },
    { capture: true },
  );

  return content;
}
