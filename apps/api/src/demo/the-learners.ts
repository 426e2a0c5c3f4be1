import type { Client } from "./the-companies.js";

/** Somebody whom a client sends to be trained. */
export interface Trainee {
  firstName: string;
  lastName: string;
}

const byName: Readonly<Record<string, readonly [string, string][]>> = {
  "Voltéo Maintenance": [
    ["Karim", "Haddad"],
    ["Sophie", "Morel"],
    ["Nabil", "Amrani"],
    ["Julie", "Perrot"],
    ["Maëlle", "Le Gall"],
    ["Thomas", "Lebreton"],
    ["Inès", "N’Diaye"],
    ["Yves", "D’Hervé"],
  ],
};

const words = (text: string): string[] => text.split(" ");
const firstNames = words(
  "Adrien Aïcha Baptiste Clémence David Élise Fatou Gaël Hugo Irène Jade Kevin " +
    "Lina Mathis Noémie Oscar Pauline Rachid Salomé Tristan Valérie Wassim Yasmine Zoé",
);
const lastNames = words(
  "Aubert Bihan Chevalier Delaunay Evanno Fournier Guégan Hamon Ivanova Jaouen Kerboul " +
    "Lemaître Meunier Nguyen Ozanne Pineau Quéré Rousseau Sorin Tessier Urvoy Vasseur",
);

/** The same people each time that a client sends somebody; a private person comes alone. */
export function traineesOf(client: Client, rank: number, count: number): Trainee[] {
  if (client.isPrivate) return [apart(client.people[0]!.name)];
  const known = byName[client.name] ?? invented(rank);
  return known.slice(0, count).map(([firstName, lastName]) => ({ firstName, lastName }));
}

function apart(name: string): Trainee {
  const [firstName = "", ...rest] = name.split(" ");
  return { firstName, lastName: rest.join(" ") };
}

/** Eight people of the client of that rank: no two clients have the same. */
function invented(rank: number): [string, string][] {
  return Array.from({ length: 8 }, (_, index) => [
    firstNames[(rank * 5 + index * 7) % firstNames.length]!,
    lastNames[(rank * 3 + index * 5) % lastNames.length]!,
  ]);
}
