import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { aProposal, aSession } from "../testing/facts.ts";
import { from, show } from "../testing/show.tsx";
import { ProposalPage } from "./proposal-page.tsx";
import { SessionDates } from "./session-dates.tsx";

const [days] = aProposal().options;
const answer = {
  outcome: "DECLINED" as const,
  optionId: null,
  comment: "Plutôt en mars.",
  answeredOn: "2026-11-21",
  name: "Paul Renard",
};

test("whoever only looks reads the dates, and has nothing to answer with (R-077)", async () => {
  const proposal = aProposal({ isSeveral: true, options: [days!, { ...days!, id: "other", position: 2 }] });
  const view = await show(
    <main>
      <ProposalPage proposal={from(proposal)} />
    </main>,
    [proposal],
  );
  await expect.element(page.getByText("Option 2")).toBeVisible();
  await expect.element(page.getByText("12, 13 et 14 janvier 2027").first()).toBeVisible();
  await expect.element(page.getByRole("radio")).not.toBeInTheDocument();
  await expect.element(page.getByRole("button")).not.toBeInTheDocument();
  expect(await accessibilityFaults(view.container)).toEqual([]);

  view.forget(proposal);
  await expect.element(page.getByText(/Cette proposition de dates n’a plus cours/)).toBeVisible();
});

test("a session says what was answered of its dates, by whom and with which word (R-067)", async () => {
  const declined = aProposal({ state: "ANSWERED", canAnswer: false, answer });
  const overdue = aProposal({ state: "EXPIRED", canAnswer: false });
  const [answered, late, unasked] = [
    aSession({ dateProposal: declined }),
    aSession({ dateProposal: overdue }),
    aSession(),
  ];
  await show(
    <main>
      {[answered, late, unasked].map((session) => (
        <SessionDates key={session.id} session={from(session)} />
      ))}
    </main>,
    [answered, late, unasked],
  );
  const blocks = page.getByRole("region", { name: "Validation des dates" });
  expect(blocks.elements()).toHaveLength(2);
  await expect.element(blocks.nth(0).getByText("Dates déclinées le 21/11/2026")).toBeVisible();
  await expect.element(blocks.nth(0).getByText("Plutôt en mars.")).toBeVisible();
  await expect.element(blocks.nth(1).getByText("Échéance dépassée")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Répondre" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("link", { name: "02 61 91 00 42" }).first()).toBeVisible();
});
