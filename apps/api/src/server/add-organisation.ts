import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { isVatCase, refusals } from "@passerelle/schema/vocabulary";
import { foundOrganisation } from "#access";
import { systemClock } from "#platform/clock";
import { Refused } from "#platform/failure";
import { newId } from "#platform/ids";
import { linksOf } from "#platform/links";
import type { Log } from "#platform/log";
import type { Settings } from "#platform/settings";
import { openHouse } from "./house.js";

const questions = {
  name: "Legal name of the organisation",
  siret: "SIRET",
  centre: "Name of its first centre",
  "first-name": "First name of the administrator",
  "last-name": "Last name of the administrator",
  email: "E-mail address of the administrator",
} as const;
const options = { nda: "", vat: "", city: "", colour: "#1f5f4a" };

/** Founds another organisation from the terminal: flags, or questions for what is missing. Its administrator is invited by mail. */
export async function addOrganisation(
  settings: Settings,
  databaseUrl: string,
  log: Log,
  argv: string[],
  say: (line: string) => void,
): Promise<void> {
  const told = await tell(argv);
  const house = await openHouse(settings, databaseUrl, systemClock, log, () => undefined);
  try {
    let link = "";
    const links = linksOf(settings);
    const noting = { ...links, to: (...where: Parameters<typeof links.to>) => (link = links.to(...where)) };
    await house.works.run({ kind: "house", organisationId: newId() }, (work) =>
      foundOrganisation(work, foundingOf(told), { links: noting }),
    );
    say(`${told.name} is founded. ${told.email} is invited by mail, which leaves while the house runs; the same link:`);
    say(link);
  } catch (error) {
    if (error instanceof Refused) throw new Error(refusals[error.code].en, { cause: error });
    throw error;
  } finally {
    await house.close();
  }
}

type Told = Record<keyof typeof questions | keyof typeof options, string>;

async function tell(argv: string[]): Promise<Told> {
  const names = [...Object.keys(questions), ...Object.keys(options)];
  const { values } = parseArgs({
    args: argv,
    options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
  });
  const told = { ...options, ...values } as Told;
  const missing = (Object.keys(questions) as (keyof typeof questions)[]).filter((name) => !told[name]);
  if (missing.length > 0 && !process.stdin.isTTY)
    throw new Error(`Missing: ${missing.map((name) => `--${name}`).join(", ")}.`);
  if (missing.length === 0) return told;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const name of missing) told[name] = await terminal.question(`${questions[name]}: `);
  terminal.close();
  return told;
}

function foundingOf(told: Told): Parameters<typeof foundOrganisation>[1] {
  if (told.vat && !isVatCase(told.vat)) throw new Error("--vat is EXEMPT_TRAINING, FRANCHISE or LIABLE.");
  return {
    organisation: {
      name: told.name,
      siret: told.siret,
      nda: told.nda || null,
      vat: isVatCase(told.vat) ? told.vat : null,
    },
    centre: { name: told.centre, city: told.city || null, colour: told.colour },
    administrator: { firstName: told["first-name"], lastName: told["last-name"], email: told.email },
  };
}
