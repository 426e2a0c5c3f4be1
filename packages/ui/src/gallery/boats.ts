import type { Tone } from "../status.ts";

export type Boat = {
  id: string;
  name: string;
  status: [Tone, string];
  owner: string;
  dates: [string, string] | null;
  crew: [number, number];
  papers: [number, number];
  cents: number;
};

const names = [
  "Marie-Galante",
  "L’Estran",
  "Kernevel",
  "Brise de mer",
  "La Belle Poule de Paimpol et de tous les ports du Trégor réunis",
];
const statuses: [Tone, string][] = [
  ["green", "Armé"],
  ["violet", "En mer"],
  ["blue", "Escale proposée"],
  ["amber", "À armer"],
  ["orange", "À facturer"],
  ["grey", "Désarmé"],
  ["red", "Retiré"],
];
const owners = ["Armement Le Goff", "Pêcheries du Ponant", "Chantier Kerouan", "Voiles et Compagnie"];

export const boats: Boat[] = Array.from({ length: 14 }, (_, rank) => ({
  id: `boat-${rank}`,
  name: names[rank % names.length] ?? "",
  status: statuses[rank % statuses.length] ?? ["grey", ""],
  owner: owners[rank % owners.length] ?? "",
  dates: rank % 5 === 3 ? null : [`2027-0${1 + (rank % 8)}-12`, `2027-0${1 + (rank % 8)}-${14 + rank}`],
  crew: [3 + rank, 8 + rank],
  papers: [rank % 8, 7],
  cents: 99_000 + rank * 43_550,
}));
