import { createProgramme } from "#catalogue";
import type { Work } from "#platform/work";
import type { SessionModality } from "@passerelle/schema/vocabulary";

/** How a programme is usually taught. */
export interface Course {
  title: string;
  days: number;
  modality: SessionModality;
  /** Hours of each day; a whole day without it. */
  times?: [startsAt: string, endsAt: string];
  /** Days between two days of training; in a row without it. */
  pace?: number;
  programmeId?: string;
}

export const atlantiqueCourses = (): Course[] => [
  { title: "Habilitation électrique B1V-BR", days: 3, modality: "ON_SITE" },
  { title: "Habilitation électrique B2V-BC-H0", days: 4, modality: "ON_SITE" },
  { title: "Sauveteur secouriste du travail (SST)", days: 2, modality: "ON_SITE" },
  { title: "Maintien et actualisation des compétences SST", days: 1, modality: "ON_SITE" },
  { title: "Travail en hauteur : port du harnais", days: 1, modality: "ON_SITE" },
  { title: "CACES R489 catégories 1A, 3 et 5", days: 5, modality: "ON_SITE" },
  { title: "Gestes et postures", days: 1, modality: "ON_SITE" },
  { title: "Hygiène alimentaire HACCP", days: 2, modality: "ON_SITE" },
  { title: "Prévention des risques psychosociaux", days: 2, modality: "MIXED" },
  { title: "Management de proximité", days: 3, modality: "MIXED" },
  { title: "Conduite de réunion et prise de parole", days: 2, modality: "ON_SITE" },
  { title: "Excel avancé : tableaux croisés et Power Query", days: 2, modality: "REMOTE" },
  { title: "AutoCAD perfectionnement", days: 3, modality: "REMOTE" },
  { title: "RGPD : les fondamentaux", days: 1, modality: "REMOTE", times: ["09:30", "12:30"] },
  { title: "Anglais professionnel B1 → B2", days: 10, modality: "REMOTE", times: ["12:15", "13:45"], pace: 7 },
  { title: "Relation client : accueil et traitement des réclamations", days: 2, modality: "ON_SITE" },
  { title: "Cybersécurité : les bons réflexes", days: 1, modality: "E_LEARNING", times: ["14:00", "16:00"] },
  { title: "Membre du CSE : santé, sécurité et conditions de travail", days: 5, modality: "ON_SITE" },
  { title: "Tutorat en entreprise : accueillir et transmettre", days: 2, modality: "MIXED" },
  {
    title: "Bureautique et intelligence artificielle générative : gagner du temps sans perdre la main",
    days: 2,
    modality: "REMOTE",
  },
];

export const alpesCourses = (): Course[] => [
  { title: "Secours sur pistes : recyclage annuel", days: 2, modality: "ON_SITE" },
  { title: "Lecture de plan et métrologie", days: 3, modality: "ON_SITE" },
  { title: "Hygiène en fromagerie fermière", days: 1, modality: "ON_SITE" },
];

/** Adds a course to the catalogue of an organisation. */
export async function teach(work: Work, course: Course): Promise<void> {
  const hours = course.days * (course.times ? hoursBetween(course.times) : 7);
  course.programmeId = (await createProgramme(work, { title: course.title, hours })).id;
}

function hoursBetween([from, until]: [string, string]): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (minutes(until) - minutes(from)) / 60;
}
