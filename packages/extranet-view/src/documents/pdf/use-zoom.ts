import { useState, type KeyboardEvent } from "react";

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const fitted = 2;

export type Zoom = {
  /** 1 is the width of the screen. */
  factor: number;
  canZoomIn: boolean;
  canZoomOut: boolean;
  zoomIn: () => void;
  zoomOut: () => void;
  fit: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

export function useZoom(): Zoom {
  const [step, setStep] = useState<number>(fitted);
  const zoomIn = () => setStep((current) => Math.min(steps.length - 1, current + 1));
  const zoomOut = () => setStep((current) => Math.max(0, current - 1));
  const fit = () => setStep(fitted);

  const onKeyDown = (event: KeyboardEvent) => {
    // The browser's own zoom keeps its keys.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") zoomIn();
    else if (event.key === "-") zoomOut();
    else if (event.key === "0") fit();
    else return;
    event.preventDefault();
  };

  return {
    factor: steps[step] ?? 1,
    canZoomIn: step < steps.length - 1,
    canZoomOut: step > 0,
    zoomIn,
    zoomOut,
    fit,
    onKeyDown,
  };
}
