import { onlyMay, wholeStaff, writing } from "#testing/policy-table";
import { companyPolicy } from "./company.policy.js";

onlyMay("read the client companies", wholeStaff, companyPolicy.read);
onlyMay("write a client company", [...writing, "the house"], companyPolicy.edit);
