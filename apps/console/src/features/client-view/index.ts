export { ExtranetPreview, type Device } from "./extranet-preview.tsx";
