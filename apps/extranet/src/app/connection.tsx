import { ConnectionBar } from "@passerelle/ui";

export function Connection() {
  return <ConnectionBar status="online" />;
}
