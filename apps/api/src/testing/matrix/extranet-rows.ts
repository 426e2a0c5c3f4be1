import { calendarQueryRows } from "./calendar-rows.js";
import { but, contacts, contactsOfTheCompany, coordinators, staff } from "./people.js";
import type { FieldRow } from "./row.js";
import { around } from "./world.js";

export const extranetRows: Record<string, FieldRow> = {
  ...calendarQueryRows,
  "Query.extranet": { expect: contacts, proof: (world, person) => around(world, person).publication.id },
  "Query.extranetPreview": {
    expect: but(staff, { staffElsewhere: "notFound", coordinatorElsewhere: "notFound" }),
    variables: ({ own }) => ({ companyId: own.company.id }),
    proof: ({ own }) => own.publication.id,
  },
  "Query.previewAct": {
    expect: coordinators,
    variables: ({ own }) => ({
      act: { withdrawPublication: { publicationId: own.publication.id } },
      companyId: own.company.id,
    }),
    proof: ({ own }) => own.session.id,
  },
  "Extranet.company": { expect: contacts, proof: (world, person) => around(world, person).company.name },
  "Extranet.colleagues": { expect: contacts, proof: (world, person) => world.people[person].email },
  "Extranet.centre": { expect: contacts, proof: (world, person) => around(world, person).organisation.centreId },
  "Extranet.figures": {
    expect: contacts,
    proof: () => '"upcomingSessionCount":2,"pastSessionCount":0,"documentCount":3',
  },
  "Extranet.sessions": {
    expect: contacts,
    proof: (world, person) => around(world, person).session.title,
  },
  "Extranet.session": {
    expect: contactsOfTheCompany,
    variables: ({ own }) => ({ id: own.session.id }),
    proof: ({ own }) => own.publication.id,
  },
  "Extranet.learners": { expect: contacts, proof: (world, person) => around(world, person).learner.learnerId },
  "Extranet.learner": {
    expect: contactsOfTheCompany,
    variables: ({ own }) => ({ id: own.learner.learnerId }),
    proof: ({ own }) => own.learner.learnerId,
  },
  "Extranet.documents": { expect: contacts, proof: (world, person) => around(world, person).publication.id },
  "Extranet.document": {
    expect: contactsOfTheCompany,
    variables: ({ own }) => ({ id: own.publication.id }),
    proof: ({ own }) => own.session.title,
  },
  "Extranet.notifications": { expect: contacts, proof: (world, person) => around(world, person).publication.id },
  "Extranet.expectedDocuments": { expect: contacts, proof: (world, person) => around(world, person).expected.label },
  "Extranet.sentDocuments": { expect: contacts, proof: (world, person) => around(world, person).sent.id },
  "Extranet.sentDocument": {
    expect: contactsOfTheCompany,
    variables: ({ own }) => ({ id: own.sent.id }),
    proof: ({ own }) => own.sent.title,
  },
};
