export { AccessResolver } from "./access.resolver.js";
export { addStaff, type NewStaff } from "./add-staff.js";
export { AccessCentreResolver, CompanyAccessResolver, ContactAccessResolver } from "./contact-access.resolver.js";
export { cutAccess } from "./cut-access.js";
export { ExtranetAccessSchema } from "./extranet-access.entity.js";
export { identify } from "./identify-viewer.js";
export { openAccess } from "./open-access.js";
export { contactsWithAccess, staffById, type PersonRow } from "./person.loaders.js";
export { StaffPlaceSchema } from "./staff-place.entity.js";
