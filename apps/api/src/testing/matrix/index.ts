export { doorsOf, routesOpenedBy } from "./doors.js";
export { extranetRows } from "./extranet-rows.js";
export { knockAtField, knockAtRoute } from "./knock.js";
export { listenAtField } from "./listen.js";
export { mutationRows } from "./mutation-rows.js";
export { queryRows } from "./query-rows.js";
export { pageRows, routeRows } from "./route-rows.js";
export { subscriptionRows } from "./subscription-rows.js";
export { openMatrixWorld, type MatrixWorld } from "./world.js";
