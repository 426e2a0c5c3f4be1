import type { StaffRole as Role } from "../../vocabulary/index.js";
import { closedList } from "../platform/closed-list.js";

export const StaffRole = closedList<Role>("StaffRole", "What a member of the staff may do.", {
  ADMIN: "Everything, settings and users included.",
  COORDINATOR: "Sessions, documents and clients of her centres.",
  ACCOUNTANT: "Quotes, invoices and payments; reads the rest.",
  READER: "Reads all, changes nothing.",
});
export type StaffRole = Role;
