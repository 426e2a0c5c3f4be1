import type { BookingStatus } from "@passerelle/schema/vocabulary";
import type { Draft, Guest, Stage } from "./plot.js";
import type { Course } from "./the-catalogue.js";
import { addDays, before, isWorkday, workdayFrom, workdays, workdayUntil } from "./workdays.js";

/** The sessions that a visit begins with: those of Voltéo, of its neighbours, and of Boulangeries Marchand. */
export function chosenSessions(
  stage: Stage,
  today: string,
): { story: Draft; underWay: Draft; past: Draft; shared: Draft; bakers: Draft[] } {
  const course = (title: string): Course => stage.courses.find((each) => each.title.startsWith(title))!;
  const guest = (name: string, status: BookingStatus, sees: boolean): Guest => ({
    client: stage.clients.find((each) => each.name === name)!,
    status,
    sees,
  });
  const ago = before(today);

  /** Sold and confirmed, but not yet shown to the client, and without a single document: the tour starts here. */
  const story: Draft = {
    course: course("Habilitation électrique B1V-BR"),
    kind: "INTRA",
    modality: "ON_SITE",
    venue: "Salle Estuaire, Nantes",
    days: threeDaysFromTuesday(addDays(today, 49)),
    guests: [guest("Voltéo Maintenance", "WON", false)],
    plannedOn: ago(20),
    confirmedOn: ago(6),
    papers: "none",
  };
  const underWay: Draft = {
    course: course("Habilitation électrique B2V-BC-H0"),
    kind: "INTRA",
    modality: "ON_SITE",
    venue: "Plateau technique, Saint-Herblain",
    days: aroundToday(today),
    guests: [guest("Voltéo Maintenance", "WON", true)],
    plannedOn: ago(75),
    confirmedOn: ago(34),
    announcedOn: ago(34),
    papers: "all",
  };
  const past: Draft = {
    course: course("Travail en hauteur"),
    kind: "INTRA",
    modality: "ON_SITE",
    venue: "Chez Voltéo Maintenance, Nantes",
    days: workdays(addDays(today, -62), 1),
    guests: [guest("Voltéo Maintenance", "COMPLETED", true)],
    plannedOn: ago(140),
    confirmedOn: ago(104),
    announcedOn: ago(104),
    closedOn: ago(28),
    papers: "all",
  };
  const shared: Draft = {
    course: course("Sauveteur secouriste"),
    kind: "INTER",
    modality: "ON_SITE",
    venue: "Salle Erdre, Nantes",
    days: workdays(addDays(today, 24), 2),
    guests: [
      guest("Voltéo Maintenance", "WON", true),
      guest("Élec’Ouest Services", "WON", false),
      guest("Port Services", "WON", true),
      guest("Ateliers Caradec", "UNDECIDED", false),
    ],
    plannedOn: ago(48),
    confirmedOn: ago(2),
    announcedOn: ago(2),
    papers: "all",
  };
  const bakers: Draft[] = [
    {
      course: course("Hygiène alimentaire"),
      kind: "INTRA",
      modality: "ON_SITE",
      venue: "Chez Boulangeries Marchand, Saint-Nazaire",
      days: workdays(addDays(today, 11), 2),
      guests: [guest("Boulangeries Marchand", "WON", true)],
      plannedOn: ago(70),
      confirmedOn: ago(29),
      announcedOn: ago(29),
      papers: "all",
    },
    {
      course: course("Gestes et postures"),
      kind: "INTRA",
      modality: "ON_SITE",
      venue: "Chez Boulangeries Marchand, Saint-Nazaire",
      days: workdays(addDays(today, -44), 1),
      guests: [guest("Boulangeries Marchand", "COMPLETED", true)],
      plannedOn: ago(120),
      confirmedOn: ago(85),
      announcedOn: ago(85),
      papers: "all",
    },
  ];
  return { story, underWay, past, shared, bakers };
}

/** The first client in the Alps has a past session with documents, of which nobody in Nantes ever hears. */
export function chosenInTheAlps(stage: Stage, today: string): Draft {
  const shownOn = workdayUntil(addDays(today, -50));
  return {
    course: stage.courses[0]!,
    kind: "INTRA",
    modality: "ON_SITE",
    venue: "Salle Chartreuse, Grenoble",
    days: workdays(addDays(today, -21), 2),
    guests: [{ client: stage.clients[0]!, status: "WON", sees: true }],
    plannedOn: workdayUntil(addDays(today, -80)),
    confirmedOn: shownOn,
    announcedOn: shownOn,
    papers: "all",
  };
}

/** Three days in a row, the first one a Tuesday, none of them a holiday. */
function threeDaysFromTuesday(from: string): string[] {
  const days = [0, 1, 2].map((offset) => addDays(from, offset));
  const isTuesday = new Date(from).getUTCDay() === 2;
  return isTuesday && days.every(isWorkday) ? days : threeDaysFromTuesday(addDays(from, 1));
}

/** Two workdays before today, two after, and today if it is one: under way whatever the day. */
function aroundToday(today: string): string[] {
  const yesterday = workdayUntil(addDays(today, -1));
  const tomorrow = workdayFrom(addDays(today, 1));
  return [
    workdayUntil(addDays(yesterday, -1)),
    yesterday,
    ...(isWorkday(today) ? [today] : []),
    tomorrow,
    workdayFrom(addDays(tomorrow, 1)),
  ];
}
