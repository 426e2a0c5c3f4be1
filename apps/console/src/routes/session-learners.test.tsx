import { accessibilityFaults } from "@passerelle/ui/testing";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
// Read beforehand: on a busy machine the first reading of the client's screens takes longer than a test may.
import "#features/client-view";
import { answersOf } from "#testing/answers.ts";
import { aCompany } from "#testing/house/companies.ts";
import { aRefusal, connection, id } from "#testing/house/house.ts";
import { aBooking, aSession } from "#testing/house/sessions.ts";
import { openConsole } from "#testing/open-console.tsx";

type Person = { firstName: string; lastName: string; email?: string | null; learnerId?: string };
type OfMany = { input: { sessionId: string; enrolmentIds: string[] } };
type Enrolling = { input: { companyId: string; learners: Person[] } };

const marion = { __typename: "Person", id: "1", name: "Marion Lefèvre" };
const aLearner = (firstName: string, lastName: string) => ({
  __typename: "Learner",
  id: id(),
  firstName,
  lastName,
  email: null as string | null,
});
const aPaper = (isPublished: boolean) => ({
  __typename: "Document",
  id: id(),
  livePublications: isPublished ? [{ __typename: "Publication", id: id() }] : [],
});

function anEnrolment(learner: ReturnType<typeof aLearner>, documents: ReturnType<typeof aPaper>[] = []) {
  return {
    __typename: "Enrolment",
    id: id(),
    addedAt: "2026-11-09T08:00:00Z",
    addedBy: marion as object | null,
    addedByContact: null as object | null,
    removedAt: null as string | null,
    kept: false,
    learner,
    documents,
    greyedBefore: null as object | null,
  };
}

function aHouse({ canEnrol = true, left = 17 } = {}) {
  const [karim, sophie, nabil] = [
    aLearner("Karim", "Haddad"),
    aLearner("Sophie", "Morel"),
    aLearner("Nabil", "Amrani"),
  ];
  const enrolments = [anEnrolment(karim, [aPaper(true)]), anEnrolment(sophie)];
  const freeSeats = [{ __typename: "Seat", id: id(), reservedAt: "2026-11-09T08:00:00Z" }];
  const booking = Object.assign(aBooking(aCompany("Voltéo Maintenance"), { visible: true, enrolledCount: 2 }), {
    enrolments,
    freeSeats,
    freeSeatCount: 1,
  });
  const session = Object.assign(
    aSession("Habilitation électrique", { bookings: [booking], viewerCan: { enrol: canEnrol } }),
    {
      placesTaken: 3,
      placesLeft: left,
    },
  );
  const change = ({ input }: OfMany, removedAt: string | null) => ({
    __typename: "ChangedEnrolments",
    enrolments: enrolments
      .filter((each) => input.enrolmentIds.includes(each.id))
      .map((each) => Object.assign(each, { removedAt, kept: removedAt !== null && each.documents.length > 0 })),
  });
  const answers = {
    ...answersOf({ sessions: [session] }),
    extranetSettings: (): unknown => ({ notifyLearnerRemoval: true }),
    learners: (): unknown => connection([nabil, karim]),
    recogniseLearners: ({ people }: { people: Person[] }): unknown =>
      people.map((person, position) => ({
        position,
        learner: person.lastName === "Amrani" ? nabil : person.lastName === "Haddad" ? karim : null,
        isEnrolled: person.lastName === "Haddad",
        sameAs: null,
      })),
    enrolLearners: ({ input }: Enrolling): unknown => {
      const made = input.learners.map(({ learnerId, firstName, lastName }) =>
        anEnrolment(learnerId ? [nabil, karim].find((each) => each.id === learnerId)! : aLearner(firstName, lastName)),
      );
      enrolments.unshift(...made);
      return { __typename: "EnrolledLearners", booking, enrolments: made };
    },
    removeEnrolments: (asked: OfMany): unknown => change(asked, "2026-11-21T10:00:00Z"),
    restoreEnrolments: (asked: OfMany): unknown => change(asked, null),
    nameSeat: ({ input }: { input: { learner: Person } }): unknown => {
      freeSeats.splice(0);
      return {
        __typename: "NamedSeat",
        enrolmentId: id(),
        learnerName: `${input.learner.firstName} ${input.learner.lastName}`,
      };
    },
    reserveSeats: (): unknown => booking,
    releaseSeats: (): unknown => booking,
  };
  return { answers, session, booking, enrolments };
}

type House = ReturnType<typeof aHouse>;
const open = ({ session, answers }: House) => openConsole(`/sessions/${session.id}/learners`, answers);
const dialog = page.getByRole("dialog");
const row = (name: RegExp) => page.getByRole("row", { name });

test("the learners of each client, how full the session is, and the places that wait for a name", async () => {
  await open(aHouse());
  await expect.element(row(/Haddad Karim .*Inscrit/)).toMatchTextContent(/1 document/);
  await expect.element(page.getByText("17 places libres")).toBeVisible();
  await expect.element(page.getByText(/1 participant non identifié/)).toBeVisible();
  await expect.element(page.getByRole("link", { name: /Apprenants 2/ })).toBeVisible();
});

test("removing says what the client will see of each, and is taken back at once (R-018, R-019, R-023, B-02)", async () => {
  const house = aHouse();
  await open(house);
  await page.getByRole("checkbox", { name: "Tout sélectionner" }).click();
  await page.getByRole("button", { name: "Retirer de la session", exact: true }).click();
  await expect.element(dialog).toMatchTextContent(/Sophie Morel disparaît des apprenants/);
  await expect.element(dialog).toMatchTextContent(/Karim Haddad reste en gris, avec la mention « Annulé »/);
  await expect.element(dialog).toMatchTextContent(/Une notification annonce le retrait/);
  await dialog.getByRole("button", { name: "Retirer les apprenants" }).click();
  await expect.element(row(/Haddad Karim .*Retiré le 21.11.2026 .*Grisé/)).toBeVisible();
  await expect.element(row(/Morel Sophie .*Absent/)).toBeVisible();
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect.element(row(/Haddad Karim .*Inscrit/)).toBeVisible();
});

test("where the organisation announces no removal, the dialog says so; a refusal stays in it (C-02)", async () => {
  const { answers, ...house } = aHouse();
  answers.extranetSettings = () => ({ notifyLearnerRemoval: false });
  answers.removeEnrolments = () => aRefusal("ENROLMENT_REMOVED");
  await open({ answers, ...house });
  await page.getByRole("button", { name: "Retirer Sophie Morel de la session" }).click();
  await expect.element(dialog).toMatchTextContent(/Ni notification, ni e-mail/);
  await dialog.getByRole("button", { name: "Retirer l’apprenant" }).click();
  await expect.element(dialog.getByRole("alert")).toBeVisible();
});

test("learners of the company are chosen by their boxes; those who are enrolled say so", async () => {
  const { answers, ...house } = aHouse();
  const enrol = vi.spyOn(answers, "enrolLearners");
  await open({ answers, ...house });
  await page.getByRole("button", { name: "Ajouter des apprenants" }).click();
  await expect.element(dialog.getByRole("checkbox", { name: /Haddad Karim/ })).toBeDisabled();
  await dialog.getByRole("checkbox", { name: /Amrani Nabil/ }).click();
  await dialog.getByRole("button", { name: "Inscrire 1 apprenant" }).click();
  await expect.element(page.getByText("Nabil Amrani est inscrit pour Voltéo Maintenance.")).toBeVisible();
  await expect.element(row(/Amrani Nabil/)).toBeVisible();
  expect(enrol.mock.calls[0]![0].input.learners).toEqual([{ learnerId: expect.any(String) }]);
});

test("of pasted lines the good ones are enrolled, and the bad ones stay with the reason", async () => {
  const { answers, ...house } = aHouse();
  const enrol = vi.spyOn(answers, "enrolLearners");
  await open({ answers, ...house });
  await page.getByRole("button", { name: "Ajouter des apprenants" }).click();
  await dialog.getByText("Coller une liste").click();
  const field = dialog.getByRole("textbox", { name: "Lignes copiées d’un tableur" });
  await field.fill(
    "Nom\tPrénom\tE-mail\nN’Diaye\tZoé\tzoe@volteo.example\nAmrani\tNabil\t\nHaddad\tKarim\t\nPetrova\tOlga\tolga@@volteo",
  );
  await expect.element(dialog.getByText(/l’adresse e-mail .*olga@@volteo.* est inutilisable/)).toBeVisible();
  await dialog.getByText("Correctes (3)").click();
  await expect.element(dialog.getByRole("row", { name: /N’Diaye Zoé .*Nouveau/ })).toBeVisible();
  await expect.element(dialog.getByRole("row", { name: /Amrani Nabil .*Déjà connu/ })).toBeVisible();
  await expect.element(dialog.getByRole("row", { name: /Haddad Karim .*Déjà inscrit/ })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await dialog.getByRole("button", { name: "Inscrire 2 apprenants" }).click();
  await expect.element(field).toHaveValue("Nom\tPrénom\tE-mail\nPetrova\tOlga\tolga@@volteo");
  await expect.element(dialog.getByText("2 apprenants sont inscrits pour Voltéo Maintenance.")).toBeVisible();
  expect(enrol.mock.calls[0]![0].input.learners).toMatchObject([{ lastName: "N’Diaye" }, { lastName: "Amrani" }]);
});

test("a place is named, by somebody new too; a full session refuses in words (R-095)", async () => {
  const { answers, ...house } = aHouse({ left: 0 });
  answers.reserveSeats = () => aRefusal("SESSION_FULL");
  await open({ answers, ...house });
  await expect.element(page.getByText("Complète")).toBeVisible();
  await page.getByRole("button", { name: "Réserver des places" }).click();
  await dialog.getByRole("button", { name: "Réserver" }).click();
  await expect.element(dialog.getByText(/Il ne reste plus assez de places/)).toBeVisible();
  await dialog.getByRole("button", { name: "Annuler" }).click();

  await page.getByRole("button", { name: "Nommer un participant" }).click();
  await dialog.getByText("Saisir").click();
  await dialog.getByRole("button", { name: "Donner la place" }).click();
  await expect.element(dialog.getByText(/Indiquez le nom/)).toBeVisible();
  await dialog.getByRole("textbox", { name: "Prénom" }).fill("Nina");
  await dialog.getByRole("textbox", { name: "Nom", exact: true }).fill("Roy");
  await dialog.getByRole("button", { name: "Donner la place" }).click();
  await expect.element(page.getByText("Nina Roy a maintenant sa place.")).toBeVisible();
  await expect.element(page.getByText(/non identifié/)).not.toBeInTheDocument();
});

test("for who is added back, the console advises new papers and the old ones withdrawn (R-030, R-031)", async () => {
  const house = aHouse();
  const [karim] = house.enrolments;
  const again = anEnrolment(karim!.learner);
  Object.assign(karim!, { removedAt: "2026-11-20T09:00:00Z", kept: true });
  house.enrolments.unshift(Object.assign(again, { greyedBefore: karim }));
  await open(house);
  await expect
    .element(page.getByText(/Karim Haddad est de nouveau inscrit. Retirez d’abord les documents/))
    .toBeVisible();
  await expect
    .element(page.getByRole("link", { name: "Ouvrir l’espace entreprise" }))
    .toHaveAttribute("href", expect.stringContaining(`/extranet?company=${house.booking.company.id}`));
});

test("who may not enrol reads the learners, and finds no act", async () => {
  await open(aHouse({ canEnrol: false }));
  await expect.element(row(/Haddad Karim/)).toBeVisible();
  for (const name of [/Ajouter des apprenants/, /Retirer/, /Réserver/, /Nommer/])
    await expect.element(page.getByRole("button", { name })).not.toBeInTheDocument();
  expect(await accessibilityFaults()).toEqual([]);
});
