import { accessibilityFaults } from "@passerelle/ui/testing";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { aVoid } from "../../../testing/answers.ts";
import { branding } from "../../../testing/people.ts";
import { calendarFile, march, option, recorded, referent } from "../../../testing/proposal-answers.ts";
import { openLink } from "../../../testing/open-link.tsx";

const dates = {
  __typename: "LinkedDateProposal",
  companyName: "Voltéo Maintenance",
  sessionTitle: "Habilitation électrique B1V-BR",
  isSeveral: false,
  dueOn: "2026-11-27",
  participantCount: 8,
  trainerNames: "Claire Dubreuil",
  voidReason: null as string | null,
  wantsCalendar: false,
  calendarFile: null as string | null,
  referent,
  answer: null as object | null,
  options: [option(1)],
};
const link = (facts: object = {}, ofPage: object = {}) => ({
  __typename: "LinkedPage",
  kind: "DATE_PROPOSAL",
  state: "OPEN",
  email: "paul@volteo.example",
  firstName: "Paul",
  lastName: "Renard",
  organisationName: "Atlantique Formation",
  centre: { __typename: "Centre", id: "nantes", name: "Nantes", colour: "#2f4bd8", logo: null },
  dateProposal: { ...dates, ...facts },
  ...ofPage,
});
const several = { isSeveral: true, options: [option(1), option(2, march)] };
const accepted = link({ answer: { ...recorded, name: "Paul Renard" }, calendarFile }, { state: "USED" });
const refusal = (code: string, message: string) => ({ __typename: "Refusal", code, message });

const open = (address: string, facts?: object, ofPage?: object) =>
  openLink(`/l/the-token${address}`, {
    LinkedDates: () => ({ linkedPage: link(facts, ofPage), branding }),
    AnswerLinkedDates: () => ({ answerLinkedDateProposal: accepted }),
  });
const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const button = (name: string | RegExp) => page.getByRole("button", { name });

afterEach(() => page.viewport(390, 844));

test("opening the link changes nothing; it names the choice, repeats the dates and asks one click, which a message confirms (R-055, R-064, R-065, L-09)", async () => {
  const app = await open("?answer=accept");
  await expect.element(heading("Vous acceptez ces dates")).toBeVisible();
  await expect
    .element(page.getByText("Il reste un clic pour envoyer votre réponse au nom de Voltéo Maintenance."))
    .toBeVisible();
  await expect.element(page.getByText("12, 13 et 14 janvier 2027")).toBeVisible();
  await expect.element(page.getByText(/^9\sh\s–\s17\sh$/)).toBeVisible();
  await expect.element(page.getByText("12 rue des Chantiers, 44200 Nantes")).toBeVisible();
  await expect.element(page.getByText("8 participants")).toBeVisible();
  await expect.element(page.getByText("Réponse de Paul Renard")).toBeVisible();
  await expect.element(page.getByText("Réponse possible jusqu’au vendredi 27 novembre 2026 inclus.")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "02 61 91 00 42" })).toHaveAttribute("href", "tel:0261910042");
  // At the height of the thumb, before anything is scrolled.
  expect(
    button(/^Confirmer/)
      .element()
      .getBoundingClientRect().bottom,
  ).toBeLessThanOrEqual(844);
  expect(app.asked("AnswerLinkedDates")).toEqual([]);
  expect(document.title).not.toContain("the-token");
  expect(document.documentElement.style.getPropertyValue("--brand-6")).toBe("#2f4bd8");
  expect(await accessibilityFaults()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  await page.viewport(1440, 900);
  expect(await accessibilityFaults()).toEqual([]);

  await page.getByLabelText("Recevoir ces dates dans mon agenda").click();
  (button("Confirmer : j’accepte ces dates").element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Votre réponse a bien été enregistrée")).toHaveFocus();
  await expect.element(page.getByText("Vous avez accepté ces dates au nom de Voltéo Maintenance.")).toBeVisible();
  await expect
    .element(page.getByText("Les invitations pour votre agenda partent à paul@volteo.example."))
    .toBeVisible();
  await expect.element(button("Ajouter à mon agenda")).toBeVisible();
  expect(app.asked("AnswerLinkedDates")).toEqual([
    {
      input: { token: "the-token", answer: "ACCEPT", optionId: null, comment: null, calendar: true, receipt: false },
    },
  ]);
  expect(await accessibilityFaults()).toEqual([]);
});

test("the other answer stays within reach, and what was written goes with it (R-064)", async () => {
  const app = await open("?answer=accept");
  await button("Ajouter un message à Marion Lefèvre").click();
  const message = page.getByLabelText(/Votre message à Marion Lefèvre/);
  await expect.element(message).toHaveFocus();
  await message.fill("Plutôt en février.");
  await button("Je préfère décliner").click();
  await expect.element(heading("Vous déclinez ces dates")).toHaveFocus();
  await expect.element(message).toHaveValue("Plutôt en février.");
  await expect.element(page.getByLabelText("Recevoir ces dates dans mon agenda")).not.toBeInTheDocument();
  expect(await accessibilityFaults()).toEqual([]);

  const declined = { ...recorded, outcome: "DECLINED", optionId: null, comment: "Plutôt en février." };
  app.answer({
    AnswerLinkedDates: () => ({ answerLinkedDateProposal: link({ answer: declined }, { state: "USED" }) }),
  });
  await button("Confirmer : je décline ces dates").click();
  await expect.element(page.getByText("Vous avez décliné ces dates au nom de Voltéo Maintenance.")).toBeVisible();
  await expect.element(button("Ajouter à mon agenda")).not.toBeInTheDocument();
  expect(app.asked("AnswerLinkedDates")).toMatchObject([
    { input: { answer: "DECLINE", comment: "Plutôt en février." } },
  ]);
});

test("an answer that is lost on its way is said, stays written, and leaves at the next click (R-065)", async () => {
  const app = await open("?answer=decline");
  const message = page.getByLabelText(/Votre message/);
  await message.fill("Nous fermons en janvier.");
  app.answer({ AnswerLinkedDates: aVoid });
  await button(/^Confirmer/).click();
  await expect.element(page.getByRole("alert").getByText(/Rien de ce que vous avez écrit n’est perdu/)).toBeVisible();
  await expect.element(message).toHaveValue("Nous fermons en janvier.");

  app.answer({
    AnswerLinkedDates: () => ({
      answerLinkedDateProposal: refusal("COMMENT_TOO_LONG", "Ce commentaire est trop long."),
    }),
  });
  await button(/^Confirmer/).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Ce commentaire est trop long.");
  await expect.element(message).toHaveValue("Nous fermons en janvier.");
});

test("answered meanwhile by somebody else, the page shows what was recorded and whom to call (L-16)", async () => {
  const app = await open("?answer=decline");
  await expect.element(heading("Vous déclinez ces dates")).toBeVisible();
  app.answer({
    LinkedDates: () => ({ linkedPage: link({ answer: recorded, calendarFile }, { state: "USED" }), branding }),
    AnswerLinkedDates: () => ({ answerLinkedDateProposal: refusal("PROPOSAL_ANSWERED", "Déjà répondu.") }),
  });
  await button(/^Confirmer/).click();
  await expect.element(heading("Une réponse a déjà été enregistrée")).toHaveFocus();
  await expect.element(page.getByText("Camille Bonnet a accepté ces dates le 21 novembre 2026.")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "02 61 91 00 42" })).toBeVisible();
  await expect.element(button(/^Confirmer/)).not.toBeInTheDocument();
});

test("an option that the staff confirmed is said so, and may be kept: its dates are fixed (B-05)", async () => {
  const chosen = { ...recorded, outcome: "OPTION_CHOSEN", optionId: "option-2" };
  const options = [option(1), { ...option(2, march), isConfirmed: true }];
  await open("?option=2", { isSeveral: true, options, answer: chosen, calendarFile }, { state: "USED" });
  await expect.element(heading("Une réponse a déjà été enregistrée")).toBeVisible();
  await expect.element(page.getByText("Option confirmée", { exact: true })).toBeVisible();
  await expect
    .element(page.getByText("Atlantique Formation a confirmé cette option : les dates sont fixées."))
    .toBeVisible();
  await expect.element(button("Ajouter à mon agenda")).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("of several options one is chosen, or none with a word of why (B-05)", async () => {
  const app = await open("?option=2", several);
  await expect.element(heading("Vous choisissez l’option 2")).toBeVisible();
  await expect.element(page.getByRole("radio", { name: "Option 2" })).toBeChecked();
  expect(await accessibilityFaults()).toEqual([]);
  (page.getByRole("radio", { name: "Option 2" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowUp}");
  await expect.element(page.getByRole("radio", { name: "Option 1" })).toBeChecked();
  await expect.element(page.getByRole("radio", { name: "Option 1" })).toHaveFocus();
  await expect.element(heading("Vous choisissez l’option 1")).toBeVisible();

  await button("Aucune option ne convient").click();
  await expect.element(heading("Aucune option ne vous convient")).toHaveFocus();
  await page.getByLabelText(/Votre message/).fill("Après Pâques.");
  await button("Je préfère choisir une option").click();
  await button("Choisir ces dates").click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Choisissez d’abord une option.");
  expect(app.asked("AnswerLinkedDates")).toEqual([]);

  await page.getByRole("radio", { name: "Option 2" }).click();
  const chosen = { ...recorded, outcome: "OPTION_CHOSEN", optionId: "option-2" };
  app.answer({
    AnswerLinkedDates: () => ({ answerLinkedDateProposal: link({ ...several, answer: chosen }, { state: "USED" }) }),
  });
  await button("Confirmer : je choisis l’option 2").click();
  await expect.element(page.getByText("Vous avez choisi l’option 2 au nom de Voltéo Maintenance.")).toBeVisible();
  await expect.element(page.getByText("11 mars 2027")).toBeVisible();
  expect(app.asked("AnswerLinkedDates")).toMatchObject([
    { input: { answer: "CHOOSE", optionId: "option-2", comment: "Après Pâques." } },
  ]);
});

test.each([
  ["EXPIRED", null, "Le délai de réponse est passé", /jusqu’au vendredi 27 novembre 2026 inclus/],
  ["SUSPENDED", null, "Cette session est annulée pour le moment", /ce lien servira de nouveau/],
  ["VOIDED", "RESENT", "Une proposition plus récente remplace celle-ci", /Ouvrez le dernier message/],
  ["VOIDED", "MANUAL", "Ces dates sont déjà validées", /plus rien à répondre/],
  ["VOIDED", "DATES_MOVED", "Les dates de cette session ont changé", /vous écrira si votre accord est attendu/],
  ["VOIDED", "WITHDRAWN", "Cette proposition a été retirée", /ne propose plus ces dates/],
  ["VOIDED", "PLANNED", "Cette session a été planifiée à d’autres dates", /plus d’actualité/],
])(
  "a link that is %s (%s) says so in words, asks nothing, and says whom to call (R-064)",
  async (state, voidReason, title, words) => {
    await open("?answer=accept", { voidReason }, { state });
    await expect.element(heading(title)).toBeVisible();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByRole("link", { name: "02 61 91 00 42" })).toBeVisible();
    await expect.element(button(/Confirmer|accepte|décline/)).not.toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  },
);

test("a link whose contact is gone, one that was never ours, and one of another kind each lead where they should (L-16)", async () => {
  const gone = await open("?answer=accept", {}, { state: "CANCELLED", dateProposal: null });
  await expect.element(heading("Ce lien n’est plus valable")).toBeVisible();
  await gone.unmount();

  const unknown = await openLink("/l/the-token?answer=accept", {
    LinkedDates: () => ({ linkedPage: null, branding }),
    LinkedPageScreen: () => ({ linkedPage: null, branding, viewer: null }),
  });
  await expect.element(heading("Ce lien ne mène à rien")).toBeVisible();
  await unknown.unmount();

  await openLink("/l/the-token", {
    LinkedDates: () => ({ linkedPage: accepted, branding }),
    LinkedPageScreen: () => ({
      linkedPage: {
        ...accepted,
        companyName: null,
        hasAccount: false,
        hasPasskey: false,
        expiresAt: "2026-11-27T23:00:00Z",
      },
      branding,
      viewer: null,
    }),
  });
  await expect.element(heading("Une réponse a déjà été enregistrée")).toBeVisible();
});

test("a server that is away is said, and asked again without loading the page anew; the page is read in English too", async () => {
  const app = await openLink("/l/the-token?answer=accept", { LinkedDates: aVoid });
  await expect.element(page.getByRole("alert")).toBeVisible();
  app.answer({ LinkedDates: () => ({ linkedPage: link(), branding }) });
  await button("Réessayer").click();
  await expect.element(heading("Vous acceptez ces dates")).toBeVisible();

  await button("English").click();
  await expect.element(heading("You accept these dates")).toBeVisible();
  await expect.element(page.getByText("12, 13 and 14 January 2027")).toBeVisible();
  await expect.poll(() => document.documentElement.lang).toBe("en");
});
