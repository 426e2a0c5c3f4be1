export { BrandingResolver } from "./branding.resolver.js";
export { CentreSchema } from "./centre.entity.js";
export { centresById, type CentreRow } from "./centre.loaders.js";
export { createOrganisation, type NewOrganisation } from "./create-organisation.js";
export { OrganisationSchema } from "./organisation.entity.js";
