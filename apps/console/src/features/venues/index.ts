export { VenueDrawer } from "./form/venue-drawer.tsx";
export {
  hasVenueFilters,
  toVenueFilter,
  toVenueSort,
  venueSearch,
  withoutVenueFilters,
  type VenueSearch,
} from "./venue-search.ts";
export { VenuesTable } from "./venues-table.tsx";
