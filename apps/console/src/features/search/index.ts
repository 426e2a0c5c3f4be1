export { ConsoleSearch } from "./console-search.tsx";
