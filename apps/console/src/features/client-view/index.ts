export { ClientSight } from "./after-act/client-sight.tsx";
export { ExtranetPreview, type Device } from "./extranet-preview.tsx";
