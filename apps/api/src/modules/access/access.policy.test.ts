import { nantes } from "#testing/people";
import { coordinating, onlyMay } from "#testing/policy-table";
import { accessPolicy } from "./access.policy.js";

onlyMay("open or cut an access to a company of Nantes", coordinating, (viewer) => accessPolicy.open(viewer, nantes));
onlyMay("add staff", ["an administrator", "the house"], accessPolicy.addStaff);
