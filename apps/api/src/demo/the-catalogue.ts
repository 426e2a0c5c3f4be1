import { archiveProgramme, createProgramme, updateProgramme } from "#catalogue";
import type { Work } from "#platform/work";
import type { SessionModality } from "@passerelle/schema/vocabulary";
import type { Stage } from "./plot.js";
import { officeProgrammes } from "./programmes/office-programmes.js";
import { safetyProgrammes } from "./programmes/safety-programmes.js";
import type { ProgrammeSheet } from "./programmes/sheet.js";
import type { Act } from "./scenes.js";
import { at, type before } from "./workdays.js";

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
  const { objectives, prerequisites, audience, modules } = sheetOf(course.title);
  const programme = await createProgramme(work, {
    title: course.title,
    hours,
    objectives: objectives.join("\n"),
    prerequisites: prerequisites ?? "Aucun.",
    audience,
    modules: modules.map(([title, length]) => ({ title, hours: length })),
  });
  course.programmeId = programme.id;
}

function sheetOf(title: string): ProgrammeSheet {
  const sheet = safetyProgrammes[title] ?? officeProgrammes[title];
  if (!sheet) throw new Error(`nobody wrote the programme of « ${title} »`);
  return sheet;
}

/** What became of the catalogue since: some programmes have a second version, one is no longer taught. */
export function catalogueScenes(stage: Stage, ago: ReturnType<typeof before>): Act[] {
  const as = stage.organisation.hand;
  const change = (title: string, expectedVersion: number, writing: object) => async (work: Work) => {
    const programmeId = stage.courses.find((course) => course.title === title)!.programmeId!;
    await updateProgramme(work, { programmeId, expectedVersion, ...writing });
  };
  return [
    {
      at: at(ago(210), "10:20"),
      as,
      act: change("Sauveteur secouriste du travail (SST)", 1, {
        modules: [
          { title: "Le rôle du sauveteur secouriste du travail", hours: 1.5 },
          { title: "Protéger, examiner, alerter", hours: 3.5 },
          { title: "Secourir : saignements, étouffement, malaise, arrêt cardiaque", hours: 5 },
          { title: "Prévenir : repérer une situation dangereuse et rendre compte", hours: 2 },
          { title: "Épreuves certificatives", hours: 2 },
        ],
      }),
    },
    {
      at: at(ago(96), "16:05"),
      as,
      act: change("RGPD : les fondamentaux", 1, {
        audience: "Tout salarié qui traite des données personnelles, et les référents des petites structures",
      }),
    },
    {
      at: at(ago(34), "11:40"),
      as,
      act: change("Sauveteur secouriste du travail (SST)", 2, {
        prerequisites: "Aucun. Prévoir une tenue confortable.",
      }),
    },
    { at: at(ago(300), "14:10"), as, act: noLongerTaught },
  ];
}

async function noLongerTaught(work: Work): Promise<void> {
  const { id } = await createProgramme(work, {
    title: "Passer de Windows 10 à Windows 11",
    hours: 3.5,
    objectives: "Retrouver ses repères dans le nouveau système",
    audience: "Tous les salariés",
    modules: [{ title: "Bureau, fichiers et réglages", hours: 3.5 }],
  });
  await work.em.flush();
  await archiveProgramme(work, { programmeId: id });
}

function hoursBetween([from, until]: [string, string]): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (minutes(until) - minutes(from)) / 60;
}
