export { CapacityBar } from "./capacity-bar.tsx";
export { CompanyLearners } from "./company-learners.tsx";
export { LearnerSessions } from "./learner-sessions.tsx";
export { RemoveLearners } from "./removing/remove-learners.tsx";
