export { TrainerDrawer } from "./form/trainer-drawer.tsx";
export {
  hasTrainerFilters,
  toTrainerFilter,
  toTrainerSort,
  trainerSearch,
  withoutTrainerFilters,
  type TrainerSearch,
} from "./trainer-search.ts";
export { TrainersTable } from "./trainers-table.tsx";
