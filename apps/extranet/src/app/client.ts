import { ApolloClient, HttpLink } from "@apollo/client";
import { createExtranetCache } from "./cache.ts";

export const client = new ApolloClient({ cache: createExtranetCache(), dataMasking: true, link: new HttpLink({ uri: "/extranet/graphql" }) });
