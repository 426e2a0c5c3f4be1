import type { PushedNotification } from "@passerelle/client";
import { clearToasts } from "@passerelle/ui";
import { accessibilityFaults } from "@passerelle/ui/testing";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aVoid, connection, extranet } from "../../testing/answers.ts";
import { announcement } from "../../testing/notices.ts";
import { heights, owed } from "../../testing/papers.ts";
import { asPaul } from "../../testing/visits.ts";
import { calendarFile, calendarWish, march, option, proposal, recorded } from "../../testing/proposal-answers.ts";
import { openApp } from "../../testing/open-app.tsx";

const home = (dateProposals: object[], expected: (typeof owed)[] = []) => ({
  HomePage: () => ({
    extranet: {
      ...(asPaul.HomePage!({}).extranet as object),
      dateProposals,
      toBring: connection("ExtranetExpectedDocument", expected),
    },
  }),
});
const answered = (facts: object = {}) => ({
  ...proposal,
  state: "ANSWERED",
  canAnswer: false,
  answer: recorded,
  ...facts,
});
const several = { ...proposal, isSeveral: true, options: [option(1), option(2, march)] };
const opened = (dateProposal: object | null) => ({ ProposalPage: () => extranet({ calendarWish, dateProposal }) });
const changed = { kind: "DATE_PROPOSAL", id: proposal.id, gone: false } as const;
const hero = page.getByRole("region", { name: "Dates à valider" });
const accept = hero.getByRole("button", { name: "Accepter ces dates" });

afterEach(clearToasts);

test("dates are accepted from the hero of the home page, which says so in its place (R-065, R-066)", async () => {
  const app = await openApp("/", { ...asPaul, ...home([proposal]) });
  await expect.element(hero.getByText(/12\s–\s14 janv. 2027 · 9\sh\s–\s17\sh · Salle Estuaire/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);

  app.answer({ AnswerProposal: aVoid });
  await accept.click();
  await expect
    .element(hero.getByRole("alert"))
    .toHaveTextContent("Votre réponse n’a pas pu partir : vérifiez votre connexion, puis réessayez.");

  app.answer({ ...home([]), AnswerProposal: () => ({ answerDateProposal: answered({ calendarFile }) }) });
  await accept.click();
  await expect.element(page.getByText(/Votre réponse a bien été enregistrée/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Ajouter à mon agenda" })).toBeVisible();
  // The keyboard goes on from there.
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByRole("button", { name: "Ajouter à mon agenda" })).toHaveFocus();
  await expect.element(hero).not.toBeInTheDocument();
  expect(app.asked("AnswerProposal").at(-1)).toMatchObject({ input: { proposalId: "proposal", answer: "ACCEPT" } });
  expect(await accessibilityFaults()).toEqual([]);
});

test("the home has one hero, the most urgent; the rest is to be done by due date", async () => {
  const later = { ...proposal, id: "later", sessionTitle: "Recyclage SST", dueOn: "2026-12-20" };
  await openApp("/", { ...asPaul, ...home([proposal, later], [owed]) });
  await expect.element(accept).toBeVisible();
  await expect.element(page.getByRole("region", { name: "Document à envoyer" })).not.toBeInTheDocument();
  const rows = page.getByRole("region", { name: "À faire" }).getByRole("listitem");
  await expect.element(rows.nth(0).getByText("Convention signée")).toBeVisible();
  await expect.element(rows.nth(1).getByText("Valider les dates : Recyclage SST")).toBeVisible();
});

test("a refusal says why, and a word about other dates leaves with it (R-067)", async () => {
  const app = await openApp("/", { ...asPaul, ...home([proposal]) });
  await hero.getByRole("link", { name: "Proposer d’autres dates" }).click();
  const message = page.getByLabelText(/Votre message à Marion Lefèvre/);
  await message.fill("Plutôt en mars.");

  const refused = { __typename: "Refusal", code: "PROPOSAL_EXPIRED", message: "La date d’échéance est passée." };
  app.answer({ AnswerProposal: () => ({ answerDateProposal: refused }) });
  await page.getByRole("button", { name: /^Confirmer/ }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("La date d’échéance est passée.");
  await expect.element(message).toHaveValue("Plutôt en mars.");

  const declined = answered({
    answer: { ...recorded, outcome: "DECLINED", optionId: null, comment: "Plutôt en mars." },
  });
  app.answer({ AnswerProposal: () => ({ answerDateProposal: declined }), ...opened(declined) });
  await page.getByRole("button", { name: /^Confirmer/ }).click();
  await expect.element(page.getByText("Dates déclinées le 21/11/2026")).toBeVisible();
  await expect.element(page.getByText("Plutôt en mars.")).toBeVisible();
  expect(app.asked("AnswerProposal").at(-1)).toMatchObject({
    input: { answer: "DECLINE", comment: "Plutôt en mars." },
  });
});

test("one option of several is chosen, and asked for before anything leaves (B-05)", async () => {
  const app = await openApp("/dates/proposal", { ...asPaul, ...opened(several) });
  await page.getByRole("button", { name: "Choisir ces dates" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Choisissez d’abord une option.");
  await page.getByRole("radio", { name: "Option 2" }).click();
  await page.getByLabelText("Recevoir ces dates dans mon agenda").click();
  expect(await accessibilityFaults()).toEqual([]);

  const chosen = {
    ...several,
    ...answered({ answer: { ...recorded, outcome: "OPTION_CHOSEN", optionId: "option-2" } }),
  };
  const told = { ...chosen, isSeveral: true, options: several.options };
  app.answer({ AnswerProposal: () => ({ answerDateProposal: told }), ...opened(told) });
  await page.getByRole("button", { name: "Confirmer : je choisis l’option 2" }).click();
  await expect.element(page.getByText("Option choisie le 21/11/2026")).toBeVisible();
  await expect.element(page.getByRole("radio")).not.toBeInTheDocument();
  expect(app.asked("AnswerProposal")).toMatchObject([
    { input: { answer: "CHOOSE", optionId: "option-2", calendar: true } },
  ]);
});

test("answered by a colleague or from the mail, the dates change before the eyes; taken back, they disappear (B-01)", async () => {
  const app = await openApp("/dates/proposal", asPaul);
  await expect.element(page.getByRole("button", { name: "J’accepte ces dates" })).toBeVisible();
  app.answer(opened(answered({ calendarFile })));
  app.deliver([changed]);
  await expect.element(page.getByText("Dates acceptées le 21/11/2026")).toBeVisible();
  await expect.element(page.getByText("Réponse de Camille Bonnet")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "J’accepte ces dates" })).not.toBeInTheDocument();

  app.answer(opened(null));
  app.deliver([{ ...changed, gone: true }]);
  await expect.element(page.getByText(/Cette proposition de dates n’a plus cours/)).toBeVisible();
  await app.unmount();

  const other = await openApp("/", { ...asPaul, ...home([proposal]) });
  await expect.element(hero).toBeVisible();
  other.answer(home([]));
  other.deliver([{ ...changed, gone: true }]);
  await expect.element(hero).not.toBeInTheDocument();
});

test("the page and the row of a session say where its dates stand (R-066, R-067)", async () => {
  const planned = { ...heights, status: "PLANNED", dateProposal: proposal };
  const shown = { documents: [], expectedDocuments: [], sentDocuments: [] };
  const list = (session: object) => ({
    SessionList: () => ({
      extranet: {
        ...(asPaul.SessionList!({}).extranet as object),
        sessions: connection("ExtranetSession", [session as typeof heights]),
      },
    }),
  });
  const app = await openApp("/sessions", { ...asPaul, ...list(planned) });
  await expect.element(page.getByRole("listitem").getByText("Dates proposées")).toBeVisible();
  app.answer({
    ...list({ ...planned, dateProposal: answered() }),
    SessionPage: () => extranet({ session: { ...planned, ...shown } }),
  });
  app.deliver([changed]);
  await expect.element(page.getByRole("listitem").getByText("Dates acceptées")).toBeVisible();

  await app.goTo("/sessions/heights");
  const block = page.getByRole("region", { name: "Validation des dates" });
  await expect.element(block.getByText("Réponse possible jusqu’au 27 novembre 2026 inclus.")).toBeVisible();
  await expect
    .element(block.getByRole("link", { name: "Répondre" }))
    .toHaveAttribute("href", "/extranet/dates/proposal");
  expect(await accessibilityFaults()).toEqual([]);
  app.answer({
    SessionPage: () => extranet({ session: { ...planned, ...shown, dateProposal: answered({ calendarFile }) } }),
  });
  app.deliver([changed]);
  await expect.element(block.getByText("Dates acceptées le 21/11/2026")).toBeVisible();
  await expect.element(block.getByRole("link", { name: "Répondre" })).not.toBeInTheDocument();
});

test("a notification leads to the dates; once they no longer hold it is struck and leads nowhere (R-063)", async () => {
  const proposed = {
    ...announcement,
    kind: "DATES_PROPOSED",
    documentTitle: null,
    documentKind: null,
    dueOn: "2026-11-27",
    link: "/dates/proposal",
  } as unknown as typeof announcement;
  const feed = (one: typeof announcement) => ({
    NotificationFeed: () => ({ notifications: { ...connection("Notification", [one]), unreadCount: 1 } }),
  });
  const app = await openApp("/notifications", { ...asPaul, ...feed(proposed) });
  const link = page.getByRole("main").getByRole("link", { name: "Dates à valider" });
  await expect.element(link).toHaveAttribute("href", "/extranet/dates/proposal");
  app.deliver([], proposed as unknown as PushedNotification);
  await expect
    .element(page.getByRole("link", { name: "Répondre" }))
    .toHaveAttribute("href", "/extranet/dates/proposal");

  app.answer(feed({ ...proposed, struckAt: "2026-11-21T10:00:00Z", link: null } as unknown as typeof announcement));
  app.deliver([{ kind: "NOTIFICATION", id: proposed.id, gone: false }]);
  await expect.element(page.getByText(/retirée le 21\/11\/2026/)).toBeVisible();
  await expect.element(link).not.toBeInTheDocument();
});

test("a contact says on its account whether dates go into its calendar", async () => {
  const app = await openApp("/account", {
    ...asPaul,
    SetCalendarWish: () => ({ setCalendarWish: { ...calendarWish, wanted: true } }),
  });
  const wish = page.getByRole("switch", { name: /Recevoir les dates dans mon agenda/ });
  await expect.element(wish).not.toBeChecked();
  await wish.click();
  await expect.element(wish).toBeChecked();
  expect(app.asked("SetCalendarWish")).toEqual([{ input: { wanted: true } }]);
});
