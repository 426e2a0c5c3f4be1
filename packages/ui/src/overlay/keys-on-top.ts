import { useWindowEvent } from "@mantine/hooks";
import { useRef } from "react";

/** Escape closes what stands on top, and nothing beneath it; a list or a calendar that is open takes it first. Tab stays inside. */
export function useKeysOnTop(opened: boolean, onClose: () => void) {
  const content = useRef<HTMLDivElement>(null);

  useWindowEvent(
    "keydown",
    (event) => {
      if (!opened || event.isComposing) return;
      const dialogs = [...document.querySelectorAll("[role=dialog][aria-modal=true]")];
      if (dialogs.at(-1) !== content.current) return;
      // A button at work is disabled, and lets the keyboard fall on the page: from there, Tab would go beneath.
      if (event.key === "Tab" && document.activeElement === document.body) content.current?.focus();
      if (event.key !== "Escape") return;
      if (event.target instanceof Element && event.target.matches("[data-mantine-stop-propagation=true]")) return;
      onClose();
    },
    { capture: true },
  );

  return content;
}
