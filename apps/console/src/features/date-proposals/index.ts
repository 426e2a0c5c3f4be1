export { AnswersSideBySide } from "./answers/answers-side-by-side.tsx";
export { NotPlanned } from "./cell/not-planned.tsx";
export { ConfirmationActs } from "./cell/confirmation-acts.tsx";
export { ConfirmationCell } from "./cell/confirmation-cell.tsx";
export { DatesDrawer } from "./record/dates-drawer.tsx";
export { ManualValidation } from "./manual/manual-validation.tsx";
export { ProposalFilters } from "./list/proposal-filters.tsx";
export {
  hasProposalFilters,
  proposalSearch,
  stateOf,
  toProposalFilter,
  toProposalSort,
  withoutProposalFilters,
  type ProposalSearch,
} from "./list/proposal-search.ts";
export { ProposalsTable } from "./list/proposals-table.tsx";
export { ProposeDates } from "./propose/propose-dates.tsx";
export { SessionDatesCell } from "./of-session/session-dates-cell.tsx";
export { useProposalActs } from "./acts/use-proposal-acts.ts";
export { useProposalViews } from "./list/proposal-views.ts";
