import { i18n } from "@lingui/core";
import axe from "axe-core";
import type { ReactNode } from "react";
import { vi } from "vitest";
import type { Locale } from "./i18n.ts";
import type { LinkComponent } from "./link.tsx";
import { PasserelleProvider } from "./provider.tsx";
import type { Density } from "./theme.ts";

type TestProviderProps = {
  density?: Density;
  brand?: string;
  link?: LinkComponent;
  locale?: Locale;
  children: ReactNode;
};

/** What a component needs around it in a test: French source texts, the theme, no transitions. */
export function TestProvider({ density = "console", locale = "fr", children, ...rest }: TestProviderProps) {
  if (i18n.locale !== locale) i18n.loadAndActivate({ locale, messages: {} });
  return (
    <PasserelleProvider density={density} env="test" {...rest}>
      {children}
    </PasserelleProvider>
  );
}

/** The WCAG 2.2 AA faults of what is on the page, one line each; empty when there is none. */
export async function accessibilityFaults(within: Element | Document = document): Promise<string[]> {
  await comeToRest();
  const { violations } = await axe.run(within, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
}

/** In the middle of a fade everything lacks contrast. What turns without end, as a loader does, is not waited for. */
async function comeToRest(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** With faked timers: lets React finish what it was doing, moves the clock, and lets it finish again. */
export async function passTime(milliseconds: number): Promise<void> {
  await reactSettled();
  await vi.advanceTimersByTimeAsync(milliseconds);
  await reactSettled();
}

/** React works in messages, which no faked clock delays: after a few of ours, its own have been handled. */
async function reactSettled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  }
}
