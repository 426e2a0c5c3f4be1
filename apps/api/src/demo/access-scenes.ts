import { cutAccess, inviteContact, openAccess, setDuties } from "#access";
import { addContact } from "#companies";
import type { Links } from "#platform/links";
import type { Work } from "#platform/work";
import { accountant, demoPassword } from "./accounts.js";
import type { Stage } from "./plot.js";
import type { Act } from "./scenes.js";
import { at, type before } from "./workdays.js";

/** Who is let in, invited, and shut out, beside those who entered at the beginning (R-096, R-097, R-109, B-06, B-07). */
export function accessScenes(stage: Stage, links: Links, ago: ReturnType<typeof before>): Act[] {
  const as = stage.organisation.hand;
  const { contactOf, companyOf } = whoIsWho(stage);
  const left: { accessId?: string } = {};
  const invite = (person: string) => async (work: Work) => inviteContact(work, links, { contactId: contactOf(person) });
  return [
    {
      at: at(ago(180), "11:05"),
      as,
      act: (work) =>
        setDuties(work, {
          contactId: contactOf("Paul Renard"),
          duties: ["ADMINISTRATOR", "MANAGER", "SIGNATORY", "INVOICES"],
        }),
    },
    {
      at: at(ago(160), "09:37"),
      as,
      act: async (work) => {
        const account = { email: "karine@volteo.example", password: demoPassword };
        left.accessId = (await openAccess(work, { contactId: contactOf("Karine Jolivet"), account })).id;
      },
    },
    { at: at(ago(70), "16:12"), as, act: (work) => cutAccess(work, { accessId: left.accessId! }) },
    {
      at: at(ago(21), "10:26"),
      as,
      act: async (work) => {
        for (const name of ["Groupe Caradec", "Ateliers Caradec"]) await welcomeAccountant(work, companyOf(name));
      },
    },
    { at: at(ago(9), "11:17"), as, act: invite("Noémie Prigent") },
    { at: at(ago(4), "10:41"), as, act: invite("Théo Marchand") },
  ];
}

/** One person, one account, two companies of a group (B-07). */
async function welcomeAccountant(work: Work, companyId: string): Promise<void> {
  const { email, firstName, lastName } = accountant;
  const contact = await addContact(work, { companyId, firstName, lastName, jobTitle: "Comptable du groupe", email });
  await work.em.flush();
  await openAccess(work, { contactId: contact.id, account: { email, password: demoPassword } });
  await setDuties(work, { contactId: contact.id, duties: ["INVOICES"] });
}

function whoIsWho({ clients }: Stage) {
  return {
    contactOf: (name: string): string => clients.flatMap(({ people }) => people).find((each) => each.name === name)!.id,
    companyOf: (name: string): string => clients.find((each) => each.name === name)!.id,
  };
}
