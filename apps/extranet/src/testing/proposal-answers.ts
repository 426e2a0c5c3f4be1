export const calendarWish = {
  __typename: "CalendarWish",
  id: "paul-contact",
  wanted: false,
  address: "paul.renaud@volteo.example",
};

const threeDays = ["2027-01-12", "2027-01-13", "2027-01-14"].map((date) => ({
  __typename: "DateOptionSlot",
  date,
  startsAt: "09:00",
  endsAt: "17:00",
  venue: "Salle Estuaire, 12 rue des Chantiers, 44200 Nantes",
}));
export const option = (position: number, slots: object[] = threeDays) => ({
  __typename: "DateOption",
  id: `option-${position}`,
  position,
  isConfirmed: false,
  slots,
});
export const march = [{ ...threeDays[0], date: "2027-03-11" }];
export const referent = { __typename: "Referent", name: "Marion Lefèvre", phone: "02 61 91 00 42", email: null };
export const recorded = {
  __typename: "RecordedDateAnswer",
  outcome: "ACCEPTED",
  optionId: "option-1" as string | null,
  comment: null as string | null,
  answeredOn: "2026-11-21",
  name: "Camille Bonnet",
};
export const calendarFile = "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n";

/** Three days in January, proposed to Voltéo until the end of November. */
export const proposal = {
  __typename: "ExtranetDateProposal",
  id: "proposal",
  state: "OPEN",
  sessionTitle: "Habilitation électrique B1V-BR",
  isSeveral: false,
  dueOn: "2026-11-27",
  canAnswer: true,
  participantCount: 8,
  calendarFile: null as string | null,
  answer: null as object | null,
  referent,
  options: [option(1)],
  session: null as object | null,
};
