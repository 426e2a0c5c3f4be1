export const loadEntering = () => import("../features/access/linked-access.ts");
