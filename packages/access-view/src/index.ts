export { LinkedPageScreen } from "./links/linked-page-screen.tsx";
