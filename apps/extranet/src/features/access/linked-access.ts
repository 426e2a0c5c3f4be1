/** Apart, so that the page of proposed dates does not carry it. */
export { LinkedPageScreen } from "@passerelle/access-view";
