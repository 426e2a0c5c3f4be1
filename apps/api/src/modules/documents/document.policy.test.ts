import { maree, nantes, volteo } from "#testing/people";
import { coordinating, onlyMay, reading, writing } from "#testing/policy-table";
import { documentPolicy, publicationPolicy } from "./document.policy.js";
import { mayUpload } from "./receive-upload.js";

onlyMay("read a document of Nantes", reading, (viewer) => documentPolicy.read(viewer, nantes));
onlyMay("add, replace, delete or restore a document of Nantes", coordinating, (viewer) =>
  documentPolicy.add(viewer, nantes),
);
onlyMay("publish a document of Nantes", coordinating, (viewer) => documentPolicy.publish(viewer, nantes));
onlyMay("withdraw a publication of Nantes", coordinating, (viewer) => publicationPolicy.withdraw(viewer, nantes));
onlyMay("open what is published to Voltéo", ["a contact of Voltéo"], (viewer) =>
  publicationPolicy.open(viewer, { companyId: volteo, isLive: true }),
);
onlyMay("open what is published to Marée", ["a contact of Marée"], (viewer) =>
  publicationPolicy.open(viewer, { companyId: maree, isLive: true }),
);
onlyMay("open what was withdrawn from Voltéo", [], (viewer) =>
  publicationPolicy.open(viewer, { companyId: volteo, isLive: false }),
);
onlyMay("upload a file", [...writing, "a contact of Voltéo", "a contact of Marée"], mayUpload);
