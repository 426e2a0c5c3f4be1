import { acceptedFiles } from "../../lib/use-extranet-upload.ts";
import type { Bringing } from "./use-bringing.ts";

/** The browser's own file field, opened by the row or the button that stands for it. */
export function BringingField({ bringing }: { bringing: Bringing }) {
  return (
    <input
      id={bringing.fieldId}
      type="file"
      hidden
      accept={acceptedFiles}
      onChange={({ currentTarget: field }) => {
        bringing.start([...(field.files ?? [])]);
        // The same file chosen again must be heard again.
        field.value = "";
      }}
    />
  );
}
