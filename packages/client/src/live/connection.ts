import { useSyncExternalStore } from "react";

export type ConnectionStatus = "online" | "offline";

/** Whether the live link stands. Until it has failed once, it is taken to stand. */
export class Connection {
  #status: ConnectionStatus = "online";
  readonly #watchers = new Set<() => void>();

  read = (): ConnectionStatus => this.#status;

  watch = (onChange: () => void): (() => void) => {
    this.#watchers.add(onChange);
    return () => void this.#watchers.delete(onChange);
  };

  become(status: ConnectionStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    for (const watcher of this.#watchers) watcher();
  }
}

export function useConnectionStatus(connection: Connection): ConnectionStatus {
  return useSyncExternalStore(connection.watch, connection.read);
}
