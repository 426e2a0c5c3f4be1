import "@passerelle/ui/console.css";
import { i18n } from "@lingui/core";
import { clearToasts } from "@passerelle/ui";
import { afterEach, beforeEach, vi } from "vitest";
import { cleanup } from "vitest-browser-react";

beforeEach(async () => {
  await cleanup();
  clearToasts();
  sessionStorage.clear();
  localStorage.clear();
  i18n.loadAndActivate({ locale: "fr", messages: {} });
});

afterEach(() => vi.unstubAllGlobals());
