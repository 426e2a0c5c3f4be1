import { onlyMay, wholeStaff, writing } from "#testing/policy-table";
import { venuePolicy } from "../venues/venue.policy.js";
import { trainerPolicy } from "./trainer.policy.js";

onlyMay("read trainers", wholeStaff, trainerPolicy.read);
onlyMay("write trainers, whatever the centre", writing, trainerPolicy.edit);
onlyMay("read venues", wholeStaff, venuePolicy.read);
onlyMay("write venues, whatever the centre", writing, venuePolicy.edit);
