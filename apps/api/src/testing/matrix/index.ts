export { allFieldRows, allQueryRows, peopleMutationRows, trainingMutationRows } from "./all-rows.js";
export { doorsOf, routesOpenedBy } from "./doors.js";
export { knockAtField, knockAtRoute } from "./knock.js";
export { listenAtField } from "./listen.js";
export { pageRows, routeRows } from "./route-rows.js";
export { subscriptionRows } from "./subscription-rows.js";
export { openMatrixWorld, type MatrixWorld } from "./world.js";
