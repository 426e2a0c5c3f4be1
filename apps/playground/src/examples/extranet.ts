import type { Example } from "./index.ts";

export const extranet: Example[] = [
  {
    query: `# Everything a contact reads hangs from "extranet".
query MyDocuments($first: Int = 10) {
  viewer {
    firstName
    access { companyName organisationName }
  }
  extranet {
    company { name }
    figures { upcomingSessionCount documentCount unopenedDocumentCount }
    documents(first: $first) {
      totalCount
      edges {
        node {
          id
          kind
          title
          publishedAt
          openedAt
          session { title startsOn endsOn }
        }
      }
    }
  }
}
`,
    variables: `{ "first": 10 }`,
  },
  {
    query: `# Marks every notification as read, and answers how many were not.
mutation MarkEverythingRead {
  markAllNotificationsRead {
    count
    unreadCount
  }
}
`,
  },
  {
    query: `# Live: start it, then publish or withdraw a document in the console.
subscription MyNotifications {
  notificationReceived {
    id
    kind
    documentTitle
    sessionTitle
    occurredAt
    struckAt
    link
  }
}
`,
  },
];
