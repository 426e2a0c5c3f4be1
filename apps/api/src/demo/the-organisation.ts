import { addStaff } from "#access";
import { createOrganisation, type NewOrganisation } from "#organisations";
import { newId } from "#platform/ids";
import type { StaffViewer } from "#platform/viewer";
import type { Work, Works } from "#platform/work";
import type { StaffRole } from "@passerelle/schema/vocabulary";
import { demoPassword } from "./accounts.js";

/** A training organisation that exists, and the person who does its daily work. */
export interface Founded {
  id: string;
  name: string;
  colour: string;
  centreId: string;
  hand: StaffViewer;
  /** Who changes its settings. */
  administrator: StaffViewer;
}

export interface Member {
  email: string;
  role: StaffRole;
  firstName: string;
  lastName: string;
  phone?: string;
}

export const atlantique: { organisation: NewOrganisation; staff: [Member, ...Member[]] } = {
  organisation: {
    name: "Atlantique Formation",
    siret: "00048213300014",
    centre: { name: "Nantes", city: "Nantes", colour: "#2f4bd8" },
  },
  staff: [
    {
      email: "marion@atlantique.example",
      role: "COORDINATOR",
      firstName: "Marion",
      lastName: "Lefèvre",
      phone: "02 61 91 00 42",
    },
    {
      email: "admin@atlantique.example",
      role: "ADMIN",
      firstName: "Hélène",
      lastName: "Guérin",
      phone: "02 61 91 00 40",
    },
    {
      email: "compta@atlantique.example",
      role: "ACCOUNTANT",
      firstName: "Yann",
      lastName: "Le Goff",
      phone: "02 61 91 00 43",
    },
    { email: "lecture@atlantique.example", role: "READER", firstName: "Nadia", lastName: "Benali" },
  ],
};

export const alpes: typeof atlantique = {
  organisation: {
    name: "Alpes Compétences",
    siret: "00073519100017",
    centre: { name: "Grenoble", city: "Grenoble", colour: "#0f766e" },
  },
  staff: [{ email: "lea@alpes.example", role: "ADMIN", firstName: "Léa", lastName: "Perrin" }],
};

/** Founds an organisation with its staff; the first of them does the work of the demo. */
export async function found(works: Works, { organisation: input, staff }: typeof atlantique): Promise<Founded> {
  const organisationId = newId();
  return works.run({ kind: "house", organisationId }, async (work) => {
    const { organisation, centre } = await createOrganisation(work, input);
    organisation.activateExtranet(work.now);
    await work.em.flush();
    const members: StaffViewer[] = [];
    for (const member of staff) members.push(await join(work, member, centre.id));
    const [hand] = members;
    const administrator = members.find(({ role }) => role === "ADMIN");
    return {
      id: organisationId,
      name: organisation.name,
      colour: centre.colour,
      centreId: centre.id,
      hand: hand!,
      administrator: administrator!,
    };
  });
}

async function join(work: Work, { email, ...member }: Member, centreId: string): Promise<StaffViewer> {
  const { role, firstName, lastName } = member;
  const place = await addStaff(work, {
    ...member,
    account: { email, password: demoPassword },
    centreIds: role === "COORDINATOR" ? [centreId] : [],
  });
  return {
    kind: "staff",
    organisationId: work.viewer.organisationId,
    accountId: place.accountId,
    accessId: place.id,
    role,
    centreIds: role === "COORDINATOR" ? [centreId] : null,
    name: `${firstName} ${lastName}`,
    locale: "FR",
  };
}
