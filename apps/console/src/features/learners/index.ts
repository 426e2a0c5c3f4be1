export {
  hasLearnerFilters,
  learnerSearch,
  toLearnerFilter,
  toLearnerSort,
  withoutLearnerFilters,
  type LearnerSearch,
} from "./learner-search.ts";
export { LearnerDrawer } from "./form/learner-drawer.tsx";
export { LearnerFilters } from "./learner-filters.tsx";
export { LearnersTable } from "./learners-table.tsx";
