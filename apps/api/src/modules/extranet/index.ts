export { ExtranetDocumentResolver, ExtranetSessionResolver } from "./extranet-session.resolver.js";
export { ExtranetResolver } from "./extranet.resolver.js";
export { visibilityListeners } from "./visibility.listener.js";
