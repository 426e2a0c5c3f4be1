export { Branding } from "./branding.js";
export { Centre } from "./centre.js";
export {
  Organisation,
  OrganisationViewerCan,
  UpdateOrganisationInput,
  UpdateOrganisationResult,
} from "./organisation.js";
export {
  CreateCentreInput,
  CreateCentreResult,
  RemoveCentreLogoInput,
  RemoveCentreLogoResult,
  UpdateCentreInput,
  UpdateCentreResult,
} from "./write-centre.js";
