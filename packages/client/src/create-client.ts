import {
  type ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  type PossibleTypesMap,
  type TypePolicies,
} from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { OperationTypeNode } from "graphql";
import { FreshClient } from "./ask-afresh.ts";
import type { Connection } from "./live/connection.ts";
import { failureOf } from "./failure.ts";
import { followChanges, type Follower } from "./live/follow-changes.ts";
import { ChangesSinceDocument, StillSignedInDocument } from "./live/live-documents.ts";
import { preflightHeader } from "./preflight-header.ts";
import { once, type OnSignedOut, type SignedOutReason } from "./sign-out.ts";
import { openSocket } from "./live/socket.ts";

/** Milliseconds in which the live link says why: it is pushed to at the moment of the act. */
const untilTold = 1_000;

export const accessHeader = "x-passerelle-access";

type PasserelleClientOptions = {
  endpoint: "/console/graphql" | "/extranet/graphql";
  /** The access acted under, when the person has several; asked at each request. */
  accessId?: string | (() => string | null | undefined);
  possibleTypes?: PossibleTypesMap;
  typePolicies?: TypePolicies;
  /** A cache made by the app, in place of the two above. */
  cache?: InMemoryCache;
  onSignedOut: OnSignedOut;
  /** Where the server is; the page's own origin without it. */
  origin?: string;
};

export type PasserelleClient = {
  apollo: ApolloClient;
  connection: Connection;
  /** Reads where the journal stands, once. Wait for it before the first screen is read: `follow` goes on from there, and nothing falls between. */
  prime: () => Promise<void>;
  /** Starts following what changes; returns how to stop. */
  follow: (follower: Follower) => () => void;
};

export function createPasserelleClient(options: PasserelleClientOptions): PasserelleClient {
  const { accessId, endpoint, origin = window.location.origin } = options;
  const access = () => (typeof accessId === "function" ? accessId() : accessId) ?? undefined;
  const signedOut = once(options.onSignedOut);
  const url = new URL(endpoint, origin);

  const socket = openSocket({
    url: url.href.replace(/^http/, "ws"),
    access,
    onDoorClosed: (code) => (code === 4401 ? signedOut("signed-out") : void confirmSignedOut()),
  });
  const apollo = new FreshClient({
    dataMasking: true,
    cache:
      options.cache ?? new InMemoryCache({ possibleTypes: options.possibleTypes, typePolicies: options.typePolicies }),
    link: ApolloLink.from([
      signOutLink(leaveUnlessTold),
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        new GraphQLWsLink(socket.client),
        ApolloLink.from([
          accessLink(access),
          new HttpLink({ uri: url.href, credentials: "same-origin", headers: preflightHeader }),
        ]),
      ),
    ]),
  });

  /**
   * A request learns that the person is out, and not why. While the live link stands, it is about to say so: who lost an access is told that, and
   * not asked to sign in again for nothing.
   */
  function leaveUnlessTold(reason: SignedOutReason): void {
    const isAboutToSay = followers > 0 && socket.connection.read() === "online" && reason !== "second-factor";
    if (isAboutToSay) setTimeout(() => signedOut(reason), untilTold);
    else signedOut(reason);
  }

  /** A refused socket may also mean that the server cannot check for the moment: the answer to a plain request decides. */
  async function confirmSignedOut(): Promise<void> {
    try {
      const { data } = await apollo.query({ query: StillSignedInDocument, fetchPolicy: "no-cache" });
      if (data?.viewer === null) signedOut("signed-out");
    } catch {
      // Told by the link above when it says « signed out »; anything else, and the socket goes on trying.
    }
  }

  let followers = 0;
  let primed: Promise<void> | undefined;
  let cursor: string | undefined;

  async function prime(): Promise<void> {
    try {
      const { data } = await apollo.query({
        query: ChangesSinceDocument,
        variables: { cursor: null },
        fetchPolicy: "no-cache",
      });
      cursor = data?.changesSince.cursor;
    } catch {
      // The first screen says what is wrong; following then starts from where the journal stands at that moment.
      primed = undefined;
    }
  }

  return {
    apollo,
    connection: socket.connection,
    prime: () => (primed ??= prime()),
    follow: (follower) => {
      followers += 1;
      const stop = followChanges(
        { apollo, socket, onAccessRemoved: () => signedOut("access-removed") },
        { ...follower, from: follower.from ?? cursor },
      );
      return () => {
        followers -= 1;
        stop();
      };
    },
  };
}

function signOutLink(signedOut: OnSignedOut): ErrorLink {
  return new ErrorLink(({ error }) => {
    const { kind } = failureOf(error);
    if (kind === "signed-out" || kind === "access-changed" || kind === "second-factor") signedOut(kind);
  });
}

function accessLink(access: () => string | undefined): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const named = access();
    if (named) operation.setContext(({ headers }) => ({ headers: { ...headers, [accessHeader]: named } }));
    return forward(operation);
  });
}
