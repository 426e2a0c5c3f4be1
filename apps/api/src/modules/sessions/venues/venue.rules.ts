import { limits, normaliseSearch } from "@passerelle/schema/vocabulary";
import { writtenName, writtenPostalCode, writtenText } from "#companies";
import { refuse } from "#platform/failure";
import type { Venue } from "./venue.entity.js";

/** What people write about a venue; undefined is left as it is, null and blanks are emptied. */
export interface VenueWriting {
  name?: string;
  address?: string | null;
  postalCode?: string | null;
  city?: string | null;
  companyId?: string | null;
  capacity?: number | null;
  isVirtual?: boolean | null;
}

type Columns = Pick<
  Venue,
  "name" | "nameKey" | "address" | "postalCode" | "city" | "cityKey" | "companyId" | "capacity" | "isVirtual"
>;

/** The columns that a writing means, checked; the client is looked up by whoever writes. */
export function venueColumns(writing: VenueWriting): Partial<Columns> {
  const columns: Partial<Columns> = {};
  if (writing.name !== undefined) {
    columns.name = writtenName(writing.name);
    columns.nameKey = normaliseSearch(columns.name);
  }
  if (writing.address !== undefined) columns.address = writtenText(writing.address);
  if (writing.postalCode !== undefined) columns.postalCode = writtenPostalCode(writing.postalCode);
  if (writing.city !== undefined) {
    columns.city = writtenText(writing.city);
    columns.cityKey = normaliseSearch(columns.city ?? "");
  }
  if (writing.companyId !== undefined) columns.companyId = writing.companyId;
  if (writing.capacity !== undefined) columns.capacity = writtenCapacity(writing.capacity);
  if (writing.isVirtual !== undefined) columns.isVirtual = writing.isVirtual ?? false;
  return columns;
}

/** A number of places, of a venue or of a session; none is told when null. */
export function writtenCapacity(capacity: number | null): number | null {
  if (capacity !== null && (!Number.isInteger(capacity) || capacity < 1 || capacity > limits.capacity))
    refuse("CAPACITY_INVALID");
  return capacity;
}
