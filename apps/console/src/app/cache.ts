import { InMemoryCache } from "@apollo/client";
import { accessPolicies } from "@passerelle/access-view";
import { relayConnection } from "@passerelle/client";
import possible from "#gql/possible-types.json";

const replaced = { merge: false } as const;

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: possible.possibleTypes,
    typePolicies: {
      ...accessPolicies,
      Query: {
        fields: {
          sessions: relayConnection(["filter", "sort"]),
          companies: relayConnection(["filter", "sort"]),
          contacts: relayConnection(["filter", "sort"]),
          learners: relayConnection(["filter", "sort"]),
          programmes: relayConnection(["filter", "sort"]),
          trainers: relayConnection(["filter", "sort"]),
          venues: relayConnection(["filter", "sort"]),
          imports: replaced,
          duplicateCompanies: replaced,
          journal: relayConnection(["filter"]),
          mails: relayConnection(["filter", "sort"]),
          mailTemplates: replaced,
          dateProposals: relayConnection(["filter", "sort"]),
          trash: relayConnection(["filter", "sort"]),
          users: replaced,
          notifications: relayConnection(["filter"]),
        },
      },
      Session: {
        fields: {
          history: relayConnection(["filter"]),
          documents: replaced,
          bookings: replaced,
          slots: replaced,
          conflicts: replaced,
        },
      },
      Company: {
        fields: {
          history: relayConnection(["filter"]),
          contacts: replaced,
          subsidiaries: replaced,
          receivedDocuments: replaced,
          expectedDocuments: replaced,
        },
      },
      Programme: { fields: { versions: replaced, modules: replaced } },
      Organisation: { fields: { centres: replaced } },
      TrashItem: { fields: { warnings: replaced } },
      User: { fields: { centres: replaced } },
      Contact: { fields: { duties: replaced } },
      Mail: { fields: { cc: replaced, attachments: replaced } },
      MailWording: { fields: { fields: replaced, versions: replaced } },
      Document: { fields: { livePublications: replaced } },
      Booking: {
        fields: {
          publications: replaced,
          contactsWithAccess: replaced,
          receivedDocuments: replaced,
          expectedDocuments: replaced,
          calendarHolders: replaced,
        },
      },
      DateConfirmation: { fields: { history: replaced, proposals: replaced } },
      DateProposal: { fields: { options: replaced, files: replaced, copies: replaced } },
      // Without ids: one of each, whose fields are asked for by several places.
      SessionFigures: { merge: true },
      SessionViewerCan: { merge: true },
      DateConfirmationViewerCan: { merge: true },
      DateProposalViewerCan: { merge: true },
      DateProposalFigures: { merge: true },
      DateAnswer: { merge: true },
      Import: { fields: { problems: replaced, kept: replaced } },
      CompanyViewerCan: { merge: true },
      LearnerViewerCan: { merge: true },
      ProgrammeViewerCan: { merge: true },
      TrainerViewerCan: { merge: true },
      VenueViewerCan: { merge: true },
      ContactViewerCan: { merge: true },
      OrganisationViewerCan: { merge: true },
      MailViewerCan: { merge: true },
      ExtranetSettings: { keyFields: [] },
      MailService: { keyFields: [] },
    },
  });
}
