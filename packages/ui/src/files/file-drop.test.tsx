import "../console.css";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { accessibilityFaults, TestProvider } from "../testing.tsx";
import { FileDrop } from "./file-drop.tsx";
import type { Send } from "./use-uploads.ts";

const paper = (name: string, size: number) => new File([new Uint8Array(size)], name, { type: "application/pdf" });

async function aDrop(send: Send) {
  await render(
    <TestProvider>
      <main>
        <h1>Papiers</h1>
        <FileDrop
          title="Déposer un papier"
          hint="PDF, 1 Ko au plus"
          maxBytes={1024}
          send={send}
          describe={() => "L’envoi a été coupé. Réessayez."}
        />
      </main>
    </TestProvider>,
  );
  return page.getByLabelText("Déposer un papier");
}

test("an empty or too large file is refused in one sentence, before anything leaves", async () => {
  const sent: string[] = [];
  const field = await aDrop(async (file) => void sent.push(file.name));
  await userEvent.upload(field, [paper("vide.pdf", 0), paper("lourd.pdf", 2048), paper("bon.pdf", 512)]);
  await expect.element(page.getByText("Ce fichier est vide. Choisissez-en un autre.")).toBeVisible();
  await expect.element(page.getByText(/Ce fichier dépasse 1\sKo/)).toBeVisible();
  await expect.element(page.getByLabelText("Envoyé", { exact: true })).toBeVisible();
  expect(sent).toEqual(["bon.pdf"]);
  await expect.element(page.getByRole("button", { name: "Réessayer" })).not.toBeInTheDocument();
});

test("each file shows its progress, and one that fails has a second chance", async () => {
  let attempts = 0;
  const field = await aDrop(async (_file, { onProgress }) => {
    attempts += 1;
    onProgress(0.5);
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (attempts === 1) throw new Error("cut");
  });
  await userEvent.upload(field, paper("acte.pdf", 512));
  await expect
    .element(page.getByRole("progressbar", { name: "Envoi de acte.pdf" }))
    .toHaveAttribute("aria-valuenow", "50");
  await expect.element(page.getByRole("alert")).toHaveTextContent("L’envoi a été coupé. Réessayez.");
  expect(await accessibilityFaults()).toEqual([]);
  await page.getByRole("button", { name: "Réessayer l’envoi de acte.pdf" }).click();
  await expect.element(page.getByLabelText("Envoyé", { exact: true })).toBeVisible();
  expect(attempts).toBe(2);
});

test("an upload can be interrupted", async () => {
  let stopped = false;
  const field = await aDrop(
    (_file, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          stopped = true;
          reject(new Error("aborted"));
        });
      }),
  );
  await userEvent.upload(field, paper("acte.pdf", 512));
  await page.getByRole("button", { name: "Interrompre l’envoi de acte.pdf" }).click();
  await expect.element(page.getByText("acte.pdf")).not.toBeInTheDocument();
  expect(stopped).toBe(true);
});

test("a file dropped on the zone is sent", async () => {
  const sent: string[] = [];
  await aDrop(async (file) => void sent.push(file.name));
  const carried = new DataTransfer();
  carried.items.add(paper("é œ.pdf", 12));
  const zone = page.getByText("PDF, 1 Ko au plus").element();
  zone.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: carried }));
  await expect.element(page.getByLabelText("Envoyé", { exact: true })).toBeVisible();
  expect(sent).toEqual(["é œ.pdf"]);
});
