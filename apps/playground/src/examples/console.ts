import type { Example } from "./index.ts";

export const console: Example[] = [
  {
    query: `# The next sessions, with the companies that are booked on them.
query NextSessions($first: Int = 5) {
  viewer {
    firstName
    access { organisationName role }
  }
  sessions(first: $first, filter: { status: [PLANNED, CONFIRMED] }, sort: STARTS_ASC) {
    totalCount
    edges {
      node {
        id
        reference
        title
        status
        startsOn
        endsOn
        bookings {
          status
          company { id name }
          publication { publishedAt }
        }
      }
    }
  }
}
`,
    variables: `{ "first": 5 }`,
  },
  {
    query: `# Makes a session visible to one of its client companies.
# Take both ids from the first tab. The business may say no: that is a Refusal, not an error.
mutation MakeSessionVisible($input: PublishSessionInput!) {
  publishSession(input: $input) {
    __typename
    ... on Booking {
      id
      company { name }
      publication { publishedAt publishedBy { name } }
    }
    ... on Refusal { code message }
  }
}
`,
    variables: `{ "input": { "sessionId": "", "companyId": "" } }`,
  },
  {
    query: `# Live: start it, then change something in the console. A push is a hint, with ids only.
subscription WhatChanges {
  changed {
    cursor
    changes { kind id gone }
  }
}
`,
  },
];
