import { afterEach, beforeEach, vi } from "vitest";
import { cleanup } from "vitest-browser-react";
import { clearToasts } from "./live/toast-list.ts";

/** The files of a suite share one page, which takes long to open: each test finds it as if it had just been opened. */
beforeEach(async () => {
  await cleanup();
  document.body.replaceChildren();
  clearToasts();
  sessionStorage.clear();
  localStorage.clear();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
