import { locales, mailTemplates } from "@passerelle/schema/vocabulary";
import { aRefusal, id } from "./house/house.ts";
import { settlingHouse } from "./settings.ts";

type Words = { template: string; locale: string; subject: string; heading: string; body: string };
type Input<Fields> = { input: Fields };

const fields = [
  { name: "firstName", label: "Prénom du destinataire", sample: "Paul" },
  { name: "organisation", label: "Nom de l’organisme", sample: null },
];

const original = { subject: "Dates à confirmer", heading: "Vos dates", body: "Répondez avant l’échéance." };

function aWording(template: string, locale: string) {
  const words = template === "DATE_PROPOSAL" ? original : { subject: template, heading: "Titre", body: "Bonjour" };
  return {
    __typename: "MailWording",
    id: `${template}:${locale}`,
    template,
    locale,
    ...words,
    isDefault: true,
    version: 0,
    changedAt: null as string | null,
    changedBy: null as string | null,
    fields,
    versions: [] as (Words & { id: string; number: number; isReset: boolean })[],
  };
}

/** A house whose mails are written anew. It knows one fault only: a field that it does not have. */
export function writingHouse() {
  const house = settlingHouse({});
  const wordings = new Map(
    mailTemplates
      .flatMap((template) => locales.map((locale) => aWording(template, locale)))
      .map((wording) => [wording.id, wording]),
  );
  const asked: { saved: object[]; tests: object[] } = { saved: [], tests: [] };
  const wordingOf = ({ template, locale }: Pick<Words, "template" | "locale">) =>
    wordings.get(`${template}:${locale}`)!;

  function write(input: Words & { expectedVersion: number }, isReset: boolean): unknown {
    const wording = wordingOf(input);
    if (input.expectedVersion !== wording.version) return aRefusal("STALE");
    const { subject, heading, body } = input;
    const version = wording.version + 1;
    const saved = { id: id(), number: version, subject, heading, body, isReset, ...by };
    const { createdAt: changedAt, author: changedBy } = by;
    const versions = [{ ...saved, template: wording.template, locale: wording.locale }, ...wording.versions];
    Object.assign(wording, { subject, heading, body, isDefault: isReset, version, changedAt, changedBy, versions });
    return { ...wording };
  }

  const answers = {
    ...house.answers,
    mailTemplates: (): unknown => [...wordings.values()],
    mailTemplate: (of: Pick<Words, "template" | "locale">): unknown => ({ ...wordingOf(of) }),
    mailTemplatePreview: ({ input }: Input<Words>): unknown =>
      faultsOf(input) ?? {
        __typename: "MailPreview",
        subject: `Aperçu de : ${input.subject}`,
        html: `<p>${input.body}</p>`,
        text: input.body,
      },
    saveMailTemplate: ({ input }: Input<Words & { expectedVersion: number }>): unknown => {
      const refused = faultsOf(input);
      if (refused) return refused;
      if (input.expectedVersion === wordingOf(input).version) asked.saved.push(input);
      return write(input, false);
    },
    resetMailTemplate: ({ input }: Input<Words & { expectedVersion: number }>): unknown =>
      write({ ...input, ...original }, true),
    restoreMailTemplateVersion: ({ input }: Input<{ versionId: string; expectedVersion: number }>): unknown => {
      const earlier = [...wordings.values()]
        .flatMap(({ versions }) => versions)
        .find((each) => each.id === input.versionId)!;
      return write({ ...earlier, expectedVersion: input.expectedVersion }, earlier.isReset);
    },
    sendTestMail: ({ input }: Input<Words>): unknown => {
      asked.tests.push(input);
      return faultsOf(input) ?? { __typename: "Mail", id: id(), toAddress: "helene@atlantique.example" };
    },
  };
  return { answers, wordings, asked, organisation: house.organisation };
}

const by = { createdAt: "2026-11-21T09:00:00Z", author: "Hélène Guérin" };

function faultsOf({ body }: Words): object | undefined {
  const line = body.split("\n").findIndex((each) => each.includes("{{ prenom }}")) + 1;
  if (line === 0) return undefined;
  const message = "La balise « prenom » n’existe pas dans ce modèle. Choisissez-en une dans la liste.";
  return {
    __typename: "MailWordingFaults",
    faults: [{ part: "BODY", line, reason: "UNKNOWN_FIELD", name: "prenom", message }],
  };
}
