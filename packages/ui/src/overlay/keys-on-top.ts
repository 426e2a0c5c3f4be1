import { useWindowEvent } from "@mantine/hooks";
import { useRef } from "react";

const dialogOnTop = () => [...document.querySelectorAll<HTMLElement>("[role=dialog][aria-modal=true]")].at(-1);

/** Escape closes what stands on top, and nothing beneath it; a list or a calendar that is open takes it first. */
export function useEscapeOnTop(opened: boolean, onClose: () => void) {
  const content = useRef<HTMLDivElement>(null);

  useWindowEvent(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !opened || event.isComposing) return;
      if (dialogOnTop() !== content.current) return;
      if (event.target instanceof Element && event.target.matches("[data-mantine-stop-propagation=true]")) return;
      onClose();
    },
    { capture: true },
  );

  return content;
}

/** A button at work is disabled, and lets the keyboard fall on the page: from there, Tab would go beneath the drawer or the dialog it stands in. */
export function useTabOnTop(): void {
  useWindowEvent(
    "keydown",
    ({ key }) => {
      if (key === "Tab" && document.activeElement === document.body) dialogOnTop()?.focus();
    },
    { capture: true },
  );
}
