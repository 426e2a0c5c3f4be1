import "../console.css";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { brandLadder } from "../brand.ts";
import { UiLink, type LinkProps } from "../link.tsx";
import { TestProvider } from "../testing.tsx";
import { ScreenFrame } from "./screen-frame.tsx";

const followed = vi.fn();
const Link = ({ href, children }: LinkProps) => (
  <button type="button" onClick={() => followed(href)}>
    {children}
  </button>
);

function Harbour({ width }: { width?: number }) {
  return (
    <TestProvider>
      <div style={{ height: 300 }}>
        <ScreenFrame title="Le port" width={width} brand="#8a1c7c" density="extranet" link={Link}>
          <UiLink href="/quay">Voir le quai</UiLink>
        </ScreenFrame>
      </div>
    </TestProvider>
  );
}

const inside = () => document.querySelector<HTMLIFrameElement>("iframe[title='Le port']")!.contentDocument!;
const button = () => inside().querySelector("button");

test("another screen has its own width, colour and density, and leaves those around it as they are", async () => {
  await render(<Harbour width={390} />);
  await expect.poll(button).toBeTruthy();

  expect(inside().defaultView!.innerWidth).toBe(390);
  expect(inside().title).toBe("Le port");
  expect(inside().compatMode).toBe("CSS1Compat");
  expect(inside().documentElement.dataset.density).toBe("extranet");
  expect(document.documentElement.dataset.density).toBe("console");
  expect(inside().documentElement.style.getPropertyValue("--brand-6")).toBe(brandLadder("#8a1c7c")[6]);
  expect(document.documentElement.style.getPropertyValue("--brand-6")).not.toBe(brandLadder("#8a1c7c")[6]);
});

test("its links lead where the frame says", async () => {
  await render(<Harbour />);
  await expect.poll(button).toBeTruthy();
  button()!.click();
  expect(followed).toHaveBeenCalledWith("/quay");
});

test("a picture of a screen is drawn at its width, made smaller to its place, and scrolled by the keyboard but never entered", async () => {
  await render(
    <TestProvider>
      <div style={{ height: 300, width: 400 }}>
        <ScreenFrame title="Le port" width={800} picture density="extranet" link={Link}>
          <div style={{ height: 3_000 }}>
            <UiLink href="/quay">Voir le quai</UiLink>
          </div>
        </ScreenFrame>
      </div>
    </TestProvider>,
  );
  await expect.poll(button).toBeTruthy();
  await expect.poll(() => inside().defaultView!.innerWidth).toBe(800);
  const frame = document.querySelector("iframe")!;
  await expect.poll(() => frame.getBoundingClientRect().width).toBe(400);
  expect(Math.round(frame.getBoundingClientRect().height)).toBe(300);

  button()!.focus();
  expect(inside().activeElement).not.toBe(button());
  document.querySelector<HTMLElement>("[role=img]")!.focus();
  await userEvent.keyboard("{PageDown}");
  expect(inside().scrollingElement!.scrollTop).toBeGreaterThan(400);
});

test("styles that arrive with a later part of the code reach it too", async () => {
  await render(<Harbour />);
  await expect.poll(button).toBeTruthy();
  const late = document.createElement("style");
  late.textContent = "button { letter-spacing: 7px; }";
  document.head.append(late);
  await expect.poll(() => inside().defaultView!.getComputedStyle(button()!).letterSpacing).toBe("7px");
  late.remove();
  await expect.poll(() => inside().defaultView!.getComputedStyle(button()!).letterSpacing).not.toBe("7px");
});
