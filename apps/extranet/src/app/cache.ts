import { InMemoryCache } from "@apollo/client";
import { accessPolicies } from "@passerelle/access-view";
import { extranetPolicies } from "@passerelle/extranet-view";
import possibleTypes from "../gql/possible-types.json";

export function createExtranetCache(): InMemoryCache {
  return new InMemoryCache({ ...possibleTypes, typePolicies: { ...extranetPolicies, ...accessPolicies } });
}
