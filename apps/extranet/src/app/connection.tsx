import { useConnectionStatus } from "@passerelle/client";
import { ConnectionBar } from "@passerelle/ui";
import { usePasserelle } from "./passerelle-context.ts";

export function Connection() {
  return <ConnectionBar status={useConnectionStatus(usePasserelle().connection)} />;
}
