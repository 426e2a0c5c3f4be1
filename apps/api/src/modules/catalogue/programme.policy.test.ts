import { onlyMay, wholeStaff, writing } from "#testing/policy-table";
import { programmePolicy } from "./programme.policy.js";

onlyMay("read the catalogue", wholeStaff, programmePolicy.read);
onlyMay("write the catalogue", [...writing, "the house"], programmePolicy.edit);
